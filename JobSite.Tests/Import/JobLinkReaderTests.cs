using JobSite.Core.Fetching;
using JobSite.Core.Import;
using JobSite.Core.Import.Links;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Import;

public sealed class JobLinkReaderTests
{
    static readonly FakeTimeProvider Clock = new(Given.Now);

    [Fact]
    public async Task Reads_a_page_with_a_posting_in_it()
    {
        await using var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/jobs/baker", () => Results.Content("""
            <html><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Baker",
            "description":"<p>Bake bread.</p>","hiringOrganization":{"@type":"Organization","name":"Crust & Co"}}</script></html>
            """, "text/html"));
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var fetch = new ExternalFetch(new() { Schemes = ["http"], MayConnect = _ => true });
        var page = $"{server.Urls.Single()}/jobs/baker";

        var job = await new JobLinkReader(fetch, Clock).ReadAsync(page, TestContext.Current.CancellationToken);

        Assert.Equal(("Baker", "Crust & Co", page), (job.Title, job.Company, job.ApplyUrl));
    }

    [Fact]
    public async Task Reads_a_posting_that_was_pasted_as_text()
    {
        var job = await ReadAsync("""
            Baker at Crust & Co

            We bake bread for three shops in Vienna and look for a baker who knows sourdough and likes mornings.
            What you bring: three years in a bakery.
            """);

        Assert.Equal(("Baker", "Crust & Co"), (job.Title, job.Company));
    }

    [Fact]
    public async Task Says_why_a_text_is_no_posting() => await Assert.ThrowsAsync<RefusedException>(() => ReadAsync("hello there"));

    static async Task<RawJob> ReadAsync(string typed)
    {
        using var fetch = new ExternalFetch(FetchRules.Public);

        return await new JobLinkReader(fetch, Clock).ReadAsync(typed, TestContext.Current.CancellationToken);
    }
}
