using JobSite.Core.Data;

namespace JobSite.Core.Companies;

/// <summary>What follows when a company has proved its domain. Moderation stands behind it.</summary>
public interface IWhenProved
{
    /// <summary>Whatever it changes in <paramref name="db"/> is saved together with the proof.</summary>
    Task ActAsync(JobSiteDb db, Company company, DateTimeOffset now, CancellationToken cancel);
}
