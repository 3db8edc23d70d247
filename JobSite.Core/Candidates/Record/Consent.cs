namespace JobSite.Core.Candidates.Record;

/// <summary>That a candidate agreed to something, to which words, and until when. Never changed but by taking it back.</summary>
public sealed class Consent
{
    Consent() { } // for EF

    public Consent(Candidate candidate, ConsentPurpose purpose, string textVersion, DateTimeOffset now)
    {
        (Candidate, Purpose, TextVersion, GivenAt) = (candidate, purpose, textVersion, now);
    }

    public int Id { get; private set; }
    public Candidate Candidate { get; private set; } = null!;
    public int CandidateId { get; private set; }
    public ConsentPurpose Purpose { get; private set; }

    /// <summary>Which words they saw: the date on which these came into use.</summary>
    public string TextVersion { get; private set; } = "";
    public DateTimeOffset GivenAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}
