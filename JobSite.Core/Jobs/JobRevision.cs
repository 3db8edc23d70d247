using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Jobs;

/// <summary>How a job takes over what is told of it anew, and what of that its public history keeps.</summary>
public static class JobRevision
{
    extension(Job job)
    {
        /// <summary>Takes over all that describes the job from <paramref name="told"/>; dates of its life stay.</summary>
        public void Revise(Job told, DateTimeOffset now)
        {
            if (job.PublishedAt <= now)
                job.Text.History = [.. job.Text.History, .. Changes(job, told, now)];

            job.Title = told.Title;
            job.Summary = told.Summary;
            job.CategoryKey = told.CategoryKey;
            job.Seniorities = told.Seniorities;
            job.EmploymentTypes = told.EmploymentTypes;
            job.HoursPerWeek = told.HoursPerWeek;
            job.Workplace = told.Workplace;
            job.OnSiteDaysPerWeek = told.OnSiteDaysPerWeek;
            job.Places = told.Places;
            job.Eligibility = told.Eligibility;
            job.TimeZone = told.TimeZone;
            job.Pay = told.Pay;
            job.Skills = told.Skills;
            job.ApplyUrl = told.ApplyUrl;
            job.Source = told.Source;
            job.LineageKey = told.LineageKey;
            job.Print = told.Print;
            job.Text.Sections = told.Text.Sections;
            job.Text.Terms = told.Text.Terms;
            job.Text.Plain = told.Text.Plain;
        }
    }

    static IEnumerable<JobChange> Changes(Job old, Job told, DateTimeOffset now)
    {
        JobChange?[] changes =
        [
            Change("Title", old.Title, told.Title),
            Change("Pay", PayOf(old), PayOf(told)),
            Change("Workplace", WorkplaceOf(old), WorkplaceOf(told)),
            Change("Places", PlacesOf(old), PlacesOf(told)),
            Change("Employment", EmploymentOf(old), EmploymentOf(told)),
            old.Text.Plain == told.Text.Plain ? null : new JobChange(now, "Description", null, null),
        ];

        return changes.OfType<JobChange>();

        JobChange? Change(string what, string? from, string? to) => from == to ? null : new(now, what, Blank(from), Blank(to));
    }

    static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;

    static string PayOf(Job job) => string.Join("; ", job.Pay.Select(p => SalaryText.Full(p, CultureInfo.InvariantCulture)));

    static string? WorkplaceOf(Job job) => job.Workplace is { } workplace ? WorkplaceTypeText.Of(workplace) : null;

    static string EmploymentOf(Job job) => string.Join(", ", job.EmploymentTypes.Select(EmploymentTypeText.Of));

    static string PlacesOf(Job job) => string.Join("; ", job.Places.Select(p => PlaceText.Of(p)));
}
