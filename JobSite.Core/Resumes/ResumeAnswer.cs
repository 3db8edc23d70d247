namespace JobSite.Core.Resumes;

/// <summary>What comes of a file: exactly one of the two.</summary>
public sealed record ResumeAnswer(ResumeReading? Reading, ResumeRefusal? Refusal)
{
    public static implicit operator ResumeAnswer(ResumeReading reading) => new(reading, null);

    public static implicit operator ResumeAnswer(ResumeRefusal refusal) => new(null, refusal);

    public static ResumeAnswer From(ResumeReading reading) => reading;

    public static ResumeAnswer From(ResumeRefusal refusal) => refusal;
}
