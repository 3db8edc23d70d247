using JobSite.Core.Companies;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Moderation;

/// <summary>Jobs that wait because nobody knew their company go out as soon as it has proved its domain.</summary>
public sealed class WaitingJobs : IWhenProved
{
    public async Task ActAsync(JobSiteDb db, Company company, DateTimeOffset now, CancellationToken cancel)
    {
        var waiting = await db.Reviews.Open().Include(r => r.Job)
            .Where(r => r.Cause == ReviewCause.FirstJob && r.Job.Company.Id == company.Id)
            .ToListAsync(cancel);

        foreach (var review in waiting)
        {
            review.NeedNot(now);
            review.LetOut(now);
            db.Add(new AuditEntry(company, "The proof of the domain", "let a job out that waited", review.Job.Title, now));
        }
    }
}
