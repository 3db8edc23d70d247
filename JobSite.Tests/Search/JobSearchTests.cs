using JobSite.Core.Jobs;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>What comes with the jobs that were found.</summary>
public sealed class JobSearchTests : IDisposable
{
    readonly TestSearch test = new();

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData("bakre", "baker"), InlineData("registerd nurse", "registered nurse"), InlineData("night bakker", "night baker")]
    public async Task Knows_what_was_meant(string typed, string meant)
    {
        await test.SaveAsync([.. Enumerable.Range(0, 12).SelectMany(_ => new[] { Given.OpenJob("Night Baker"), Given.OpenJob("Registered Nurse") })]);

        var found = await test.Search.FindAsync(new() { Words = typed }, Cancel);

        Assert.Equal(meant, found.DidYouMean);
    }

    [Fact]
    public async Task Suggests_nothing_that_finds_no_more()
    {
        await test.SaveAsync([.. Enumerable.Range(0, 12).Select(_ => Given.OpenJob("Night Baker"))]);

        Assert.Null((await test.Search.FindAsync(new() { Words = "baker" }, Cancel)).DidYouMean);
        Assert.Null((await test.Search.FindAsync(new() { Words = "bakre", Place = "nowhere" }, Cancel)).DidYouMean);
    }

    [Fact]
    public async Task Says_which_part_to_drop_when_nothing_is_found()
    {
        var remote = Given.OpenJob("Baker");
        remote.Workplace = WorkplaceType.Remote;
        await test.SaveAsync(remote, Given.OpenJob("Baker"), Given.OpenJob("Welder"));

        var found = await test.Search.FindAsync(new() { Words = "welder", Workplaces = [WorkplaceType.Remote] }, Cancel);

        Assert.Equal([("Words", 1), ("Workplaces", 1)], found.Relaxations.Select(r => (r.Dropped, r.Count)).Order());
        foreach (var relaxation in found.Relaxations)
            Assert.Equal(relaxation.Count, await test.Search.CountAsync(relaxation.Filter, Cancel));
    }

    [Fact]
    public async Task Ranks_stated_pay_and_confirmed_jobs_a_little_higher()
    {
        var paid = Given.OpenJob("Baker, paid");
        paid.Pay = [Given.Yearly(30_000, 40_000)];
        var unconfirmed = new Job(Given.Company(), "Baker, unconfirmed", Given.Now.AddDays(-25));
        unconfirmed.Publish(Given.Now.AddDays(-25));
        await test.SaveAsync(unconfirmed, paid, Given.OpenJob("Baker, unpaid"));

        Assert.Equal(["Baker, paid", "Baker, unpaid", "Baker, unconfirmed"], await test.TitlesAsync("baker"));
    }

    [Fact]
    public async Task Finds_similar_jobs_but_not_the_job_itself()
    {
        var job = Given.OpenJob("Senior Data Engineer");
        job.Skills = [new("python", true)];
        var close = Given.OpenJob("Data Engineer");
        close.Skills = [new("python", true)];
        var closed = Given.OpenJob("Senior Data Engineer, closed");
        closed.Close(Given.Now, ClosedReason.Filled);
        await test.SaveAsync(job, close, closed, Given.OpenJob("Baker"), Given.OpenJob("Sales Engineer"));

        var similar = await test.Search.SimilarAsync(job.Id, 5, Cancel);

        Assert.Equal(["Data Engineer", "Sales Engineer"], similar.Select(c => c.Title));
    }

    [Fact]
    public async Task Compares_pay_from_five_jobs_on()
    {
        var jobs = Enumerable.Range(1, 5).Select(i => Paid(i * 10_000)).ToList();
        await test.SaveAsync([.. jobs.Take(4)]);
        Assert.Null(await test.Search.PayOfOthersAsync(jobs[0], cancel: Cancel));

        await test.SaveAsync(jobs[4]);
        var pay = await test.Search.PayOfOthersAsync(jobs[0], cancel: Cancel);

        Assert.Equal(new(35_000, 25_000, 45_000, "EUR", 5, "data", Seniority.Senior, "DE"), pay);
    }

    [Fact]
    public async Task Gives_a_page_without_facets()
    {
        await test.SaveAsync(Given.OpenJob("Baker"), Given.OpenJob("Baker"), Given.OpenJob("Welder"));

        var page = (await test.Search.ListAsync(new() { Words = "baker" }, Cancel)).Jobs;

        Assert.Equal((2, "Baker"), (page.Total, page.Items[0].Title));
    }

    [Fact]
    public async Task Lists_skills_by_how_they_begin()
    {
        var job = Given.OpenJob("Baker");
        job.Skills = [new("python", true), new("pytorch", true), new("sql", true)];
        await test.SaveAsync(job);

        Assert.Equal(["python", "pytorch"], (await test.Search.SkillsAsync(new(), "py", Cancel)).Select(s => s.Value).Where(s => s.StartsWith("pyt", StringComparison.Ordinal)));
    }

    static Job Paid(decimal from)
    {
        var job = Given.OpenJob("Analyst");
        (job.CategoryKey, job.Seniorities, job.Places, job.Pay) = ("data", [Seniority.Senior], [new("DE")], [Given.Yearly(from, from + 10_000)]);
        return job;
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
