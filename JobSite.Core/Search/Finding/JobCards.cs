using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Search.Finding;

/// <summary>Reads what cards show, and only that.</summary>
sealed class JobCards(IDbContextFactory<JobSiteDb> dbs)
{
    // Not static: a compiled query belongs to the model of one factory.
    readonly Func<JobSiteDb, int[], IAsyncEnumerable<JobOnCard>> byId = EF.CompileAsyncQuery((JobSiteDb db, int[] ids) =>
        db.Set<Job>().Include(j => j.Company).AsNoTracking().Where(j => ids.Contains(j.Id)).Select(j => new JobOnCard(j)));

    readonly Func<JobSiteDb, int[], IAsyncEnumerable<TextOfJob>> textsById = EF.CompileAsyncQuery((JobSiteDb db, int[] ids) =>
        db.Set<JobText>().AsNoTracking().Where(t => ids.Contains(t.JobId)).Select(t => new TextOfJob(t.JobId, t.Plain)));

    public async Task<IReadOnlyList<JobCard>> ReadAsync(
        IReadOnlyList<int> ids, Highlighter highlighter, DateTimeOffset now, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];

        await using var db = await dbs.CreateDbContextAsync(cancel);
        var cards = new Dictionary<int, JobCard>();
        await foreach (var read in byId(db, [.. ids]).WithCancellation(cancel))
            cards[read.Job.Id] = Card(read.Job, highlighter, now);

        var silent = cards.Values.Where(c => c.Snippet.Count == 0 && !highlighter.IsSaidIn(c.Title)).Select(c => c.Id).ToArray();
        if (silent.Length > 0)
            await foreach (var text in textsById(db, silent).WithCancellation(cancel))
                cards[text.JobId] = cards[text.JobId] with { Snippet = highlighter.Snippet(text.Plain) };

        return [.. ids.Select(id => cards.GetValueOrDefault(id)).OfType<JobCard>()];
    }

    static JobCard Card(Job job, Highlighter highlighter, DateTimeOffset now) => new()
    {
        Id = job.Id,
        Address = job.Address,
        Title = job.Title,
        MarkedTitle = highlighter.Mark(job.Title),
        Snippet = highlighter.IsSaidIn(job.Title) ? [] : highlighter.Snippet(job.Summary),
        Company = job.Company.Name,
        CompanySlug = job.Company.Slug,
        CategoryKey = job.CategoryKey,
        Seniorities = job.Seniorities,
        EmploymentTypes = job.EmploymentTypes,
        HoursPerWeek = job.HoursPerWeek,
        Workplace = job.Workplace,
        OnSiteDaysPerWeek = job.OnSiteDaysPerWeek,
        Places = job.TwinPlaces.Count == 0 ? job.Places : [.. job.Places.Concat(job.TwinPlaces).Distinct()],
        Eligibility = job.Eligibility,
        TimeZone = job.TimeZone,
        Pay = job.Pay,
        Skills = job.Skills,
        FirstSeenAt = job.FirstSeenAt,
        ConfirmedAt = job.ConfirmedAt,
        State = job.State(now),
        Reposts = job.Reposts,
    };

    sealed record JobOnCard(Job Job);

    sealed record TextOfJob(int JobId, string Plain);
}
