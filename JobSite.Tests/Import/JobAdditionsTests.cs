using JobSite.Core.Import;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Import;

public sealed class JobAdditionsTests : IDisposable
{
    readonly Desk desk = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Go_to_the_jobs_that_have_the_id_and_once()
    {
        var dbs = await desk.OpenAsync(desk.Connection("tags.db"), Cancel);
        await ImportAsync(dbs, desk.Put("jobs.csv", "id,title,company\n1,Baker,Crust\n2,Welder,Sparks\n"));
        var tags = desk.Put("tags.csv", "id,skills\n1,Baking|Python\n2,\n3,Welding\n");

        var first = await ImportAsync(dbs, tags);
        var second = await ImportAsync(dbs, tags);

        Assert.Equal((0, 1, 1, 1), (first.New, first.Changed, first.Unchanged, first.Refused));
        Assert.Equal((0, 0, 2, 1), (second.New, second.Changed, second.Unchanged, second.Refused));
        Assert.Contains("import the file with the jobs first", first.Refusals.Single().Refusal);
        await using var db = await dbs.CreateDbContextAsync(Cancel);
        var baker = await db.Jobs.SingleAsync(j => j.Title == "Baker", Cancel);
        Assert.Superset(new HashSet<string> { "baking", "python" }, baker.Skills.Select(s => s.Slug).ToHashSet());
    }

    [Fact]
    public async Task Are_refused_where_two_sources_have_the_id()
    {
        var dbs = await desk.OpenAsync(desk.Connection("several.db"), Cancel);
        await ImportAsync(dbs, desk.Put("one.csv", "id,title,company\n1,Baker,Crust\n"));
        await ImportAsync(dbs, desk.Put("two.csv", "id,title,company\n1,Welder,Sparks\n"));

        var tags = await ImportAsync(dbs, desk.Put("tags.csv", "id,skills\n1,Baking|Python\n"));

        Assert.Contains("--source", tags.Refusals.Single().Refusal);
        await using var db = await dbs.CreateDbContextAsync(Cancel);
        Assert.DoesNotContain(await db.Jobs.ToListAsync(Cancel), j => j.Skills.Any(s => s.Slug == "python"));
    }

    static Task<ImportSummary> ImportAsync(IDbContextFactory<JobSite.Core.Data.JobSiteDb> dbs, string path) =>
        Desk.ImportAsync(dbs, path, TimeProvider.System, Cancel);

    public void Dispose() => desk.Dispose();
}
