using JobSite.Core.Data;
using JobSite.Core.Jobs;

namespace JobSite.Core.Posting;

/// <summary>Looks at a job before it goes out, inside the same transaction. Moderation stands behind it.</summary>
public interface IPublicationGate
{
    /// <summary>What keeps the job from going out until its poster has put it right.</summary>
    IEnumerable<FormFault> Faults(JobForm form, WrittenJob written) => [];

    /// <summary>A job that is out was changed, and is about to be saved so.</summary>
    Task LookAgainAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now) => Task.CompletedTask;

    /// <summary>True when the job has to wait; whatever it adds to <paramref name="db"/> is saved together with the job.</summary>
    Task<bool> HoldsBackAsync(JobSiteDb db, Job job, string accountId, DateTimeOffset now) => Task.FromResult(false);
}
