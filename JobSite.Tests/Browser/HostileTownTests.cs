using JobSite.Core.Text;
using JobSite.Tests.Jobs;
using JobSite.Tests.Testing;
using JobSite.Tests.Text;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class HostileTownTests(BrowsedTown town) : IDisposable
{
    /// <summary>Counts what an attack would do if it ran, without the dialogs that hold a browser up.</summary>
    const string Trap = "window.fired = 0; for (const way of ['alert', 'confirm', 'prompt', 'print']) window[way] = () => { window.fired++ };";

    readonly TestSite site = new();

    [Fact]
    public async Task Runs_nothing_that_stands_in_a_job()
    {
        Chromium.Require();
        site.UseKestrel(0);
        site.StartServer();
        var jobs = Payloads.All.Distinct().Where(p => p.Length <= 200).Take(60).Select(HostileJobs.Of).ToList();
        await site.SaveAsync([.. jobs]);
        await using var visitor = await town.VisitAsync(site: site.ClientOptions.BaseAddress.ToString().TrimEnd('/'));
        await visitor.Page.AddInitScriptAsync(Trap);

        foreach (var address in Addresses(jobs))
        {
            var answer = await visitor.OpenAsync(address);

            Assert.Equal((address, 200, 0), (address, answer.Status, await visitor.AskAsync<int>("() => fired")));
            Assert.Equal((address, ""), (address, string.Join('\n', visitor.Troubles)));
        }
    }

    [Fact]
    public async Task Cleans_markup_so_that_it_would_not_run_without_a_policy_either()
    {
        await using var visitor = await town.VisitAsync();
        await visitor.Page.AddInitScriptAsync(Trap);

        Assert.Equal(0, await FiredAsync(visitor, Payloads.All.Select(p => SafeHtml.Clean(p))));
        Assert.InRange(await FiredAsync(visitor, Payloads.All.Take(3)), 1, 100); // the trap works
    }

    static IEnumerable<string> Addresses(List<Core.Jobs.Job> jobs) =>
    [
        .. Enumerable.Range(1, (jobs.Count + 19) / 20).Select(page => page == 1 ? "/jobs" : $"/jobs?page={page}"),
        "/companies",
        .. jobs.Take(30).SelectMany(job => new[] { job.Address, $"/companies/{job.Company.Slug}" }),
    ];

    static async Task<int> FiredAsync(Visitor visitor, IEnumerable<string> markup)
    {
        await visitor.OpenAsync("about:blank");
        foreach (var part in markup)
        {
            await visitor.AskAsync<object?>($"() => {{ document.body.innerHTML = {System.Text.Json.JsonSerializer.Serialize(part)} }}");
            await visitor.AskAsync<bool>("() => new Promise(done => { const i = new Image(); i.onerror = () => done(true); i.src = 'data:,'; })");
        }

        return await visitor.AskAsync<int>("() => fired");
    }

    public void Dispose() => site.Dispose();
}
