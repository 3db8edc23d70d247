namespace JobSite.Core.Files;

/// <summary>A résumé that somebody gave us: where it is kept, and how it is handed out, as a download and never as a page.</summary>
/// <param name="StoredName">Its name in the store of files.</param>
/// <param name="ShownName">What its owner called it, cleaned; for the download alone.</param>
/// <param name="ContentType">Ours, from what is in it; never what the sender said.</param>
public sealed record ResumeFile(string StoredName, string ShownName, string ContentType, long Bytes, string Sha256, DateTimeOffset UploadedAt);
