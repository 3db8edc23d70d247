using System.Security.Cryptography;
using JobSite.Core.Files;

namespace JobSite.Core.Resumes;

/// <summary>Keeps résumés in a folder of their own, under names that nobody can guess. Forgetting one leaves nothing of it.</summary>
public sealed class ResumeFiles(IFileStore store, TimeProvider clock)
{
    /// <param name="format">What the file proved to be when it was read.</param>
    public async Task<ResumeFile> KeepAsync(ReadOnlyMemory<byte> file, ResumeFormat format, string fileName, CancellationToken cancel = default)
    {
        if (file.Length > ResumeLimits.Bytes)
            throw new ArgumentException("A file of that size is refused before it is kept.", nameof(file));

        var (ending, contentType) = Kind(format);
        var stored = await store.KeepAsync(file, ending, cancel);

        return new(stored, ShownFileName.Of(fileName, ending), contentType, file.Length, Convert.ToHexStringLower(SHA256.HashData(file.Span)), clock.GetUtcNow());
    }

    /// <summary>Null where it is gone.</summary>
    public Task<byte[]?> ReadAsync(ResumeFile file, CancellationToken cancel = default) => store.ReadAsync(file.StoredName, cancel);

    public void Forget(ResumeFile file) => store.Forget(file.StoredName);

    static (string Ending, string ContentType) Kind(ResumeFormat format) => format switch
    {
        ResumeFormat.Pdf => ("pdf", "application/pdf"),
        ResumeFormat.Docx => ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ResumeFormat.JsonResume => ("json", "application/json"),
        _ => ("txt", "text/plain; charset=utf-8"),
    };
}
