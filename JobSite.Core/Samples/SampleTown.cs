using JobSite.Core.Data;
using JobSite.Core.Import;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Samples;

/// <summary>Forty companies and three hundred jobs of our own writing, the same ones each time, so that a new site has something to show.</summary>
public sealed class SampleTown(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    public const int Jobs = 300;

    const string Source = "samples";
    const int Seed = 20260302;

    /// <summary>Fills a database that has no job yet; leaves any other alone. Tells how many jobs it added.</summary>
    public async Task<int> LoadAsync(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.Jobs.AnyAsync(cancel))
            return 0;

        var jobs = Build(clock.GetUtcNow());
        db.AddRange(jobs);
        await db.SaveChangesAsync(cancel);

        return jobs.Count;
    }

    static List<Job> Build(DateTimeOffset now)
    {
        var random = new Random(Seed);
        var writer = new SampleWriter(random);
        var companies = SampleFile.Companies.Select(c => (Sample: c, Company: c.ToCompany())).ToList();
        var jobs = new List<Job>();

        for (var number = 1; number <= Jobs; number++)
        {
            var (sample, company) = companies[number % companies.Count];
            var raw = writer.Write(number, sample);
            var life = new SampleLife(random, now);
            var job = JobReader.Read(raw, company, Source, JobReader.HashOf(raw), life.FirstSeenAt);

            job.Poster = Poster.Employer;
            job.Text.Terms = writer.Terms(job.Text.Terms, sample);
            life.Live(job, raw, company);
            if (number % 29 == 0 && jobs.LastOrDefault(j => j.LineageKey == job.LineageKey && j.ClosesAt < now) is { } earlier)
                job.Repeats(earlier);
            jobs.Add(job);
        }

        return jobs;
    }
}
