namespace JobSite.Core.Resumes;

/// <summary>Reads files that strangers gave us, where a hostile one can hurt nothing: in a process of its own.</summary>
public interface IResumeReading
{
    /// <param name="fileName">As the sender calls it; only to say something helpful of formats that we do not read.</param>
    Task<ResumeAnswer> ReadAsync(ReadOnlyMemory<byte> file, string fileName, CancellationToken cancel = default);
}
