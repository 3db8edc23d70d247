using JobSite.Core.Jobs;
using JobSite.Core.Search;

namespace JobSite.Web.Posting;

/// <summary>The card of a job that is not there yet.</summary>
static class PreviewCard
{
    public static JobCard Of(Job job, DateTimeOffset now)
    {
        var title = job.Title.Length > 0 ? job.Title : "Job title";

        return new()
        {
            Id = 0,
            Address = job.Address,
            Title = title,
            MarkedTitle = [new(title, false)],
            Company = job.Company.Name.Length > 0 ? job.Company.Name : "Company",
            CompanySlug = PreviewLogo.SlugOf(job.Company),
            CategoryKey = job.CategoryKey,
            Seniorities = job.Seniorities,
            EmploymentTypes = job.EmploymentTypes,
            HoursPerWeek = job.HoursPerWeek,
            Workplace = job.Workplace,
            OnSiteDaysPerWeek = job.OnSiteDaysPerWeek,
            Places = job.Places,
            Eligibility = job.Eligibility,
            TimeZone = job.TimeZone,
            Pay = job.Pay,
            Skills = job.Skills,
            FirstSeenAt = now.AddSeconds(-1), // "just now", however long it takes to show
            ConfirmedAt = now,
            State = JobState.Open,
            Reposts = job.Reposts,
        };
    }
}
