namespace JobSite.Core.Jobs;

/// <summary>Where a job came from. <see cref="Name"/> and <see cref="Id"/> together find it again at the next import.</summary>
/// <param name="Name">The feed or board ("greenhouse:amplitude"); unique together with the id.</param>
/// <param name="Id">What the job is called there.</param>
/// <param name="Url">Its page there, if it has one.</param>
/// <param name="Hash">Of what was read, to see at once that nothing changed.</param>
/// <param name="FetchedAt">When it was last read.</param>
public sealed record JobSource(string Name, string Id, string? Url, string Hash, DateTimeOffset FetchedAt);
