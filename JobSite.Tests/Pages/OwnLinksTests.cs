using System.Net;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JobSite.Tests.Pages;

/// <summary>The site with its sample town, followed from page to page.</summary>
public sealed class OwnLinksTests : IDisposable
{
    const int MostOfAKind = 6;

    static readonly string[] Starts =
        ["/", "/jobs/in/germany", "/jobs/t/python", "/jobs?q=night+baker&work=onsite&min=20000&cur=EUR", "/jobs?q=nobody+does+this&from=DE&not=agency"];

    readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Lead_straight_to_pages_that_are_there()
    {
        using var town = site.WithWebHostBuilder(builder => builder.UseSetting("Site:Samples", "true"));
        var visitor = town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var (seen, waiting, kinds) = (new HashSet<string>(Starts), new Queue<string>(Starts), new Dictionary<string, int>());
        var wrong = new List<string>();

        while (waiting.TryDequeue(out var address))
        {
            var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Gone))
                wrong.Add($"{(int)answer.StatusCode} {address} -> {answer.Headers.Location}");

            var links = (await answer.ReadAsync()).QuerySelectorAll("a[href^='/']:not([href$='/apply'])").Select(a => a.GetAttribute("href")!.Split('#')[0]);
            foreach (var link in links.Where(link => seen.Add(link) && (kinds[KindOf(link)] = kinds.GetValueOrDefault(KindOf(link)) + 1) <= MostOfAKind))
                waiting.Enqueue(link);
        }

        Assert.Empty(wrong);
        Assert.True(kinds.Keys.Count(k => k.StartsWith("/jobs?", StringComparison.Ordinal)) > 5, string.Join(' ', kinds.Keys));
    }

    /// <summary>The path without its last name, or the names of what is asked for.</summary>
    static string KindOf(string link) => link.Split('?') is [var path, var query]
        ? $"{path}?{string.Join('&', query.Split('&').Select(part => part.Split('=')[0]))}"
        : link[..link.LastIndexOf('/')];
}
