using System.Net;
using System.Text.Json.Nodes;
using JobSite.Core.Descriptions;
using JobSite.Core.Markup;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

public sealed class JobPageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = PageJobs.Visitor(site);

    [Fact]
    public async Task Shows_an_open_job_with_its_markup()
    {
        var job = await site.SavedAsync();

        var answer = await visitor.AskAsync(job.Address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, null), (answer.StatusCode, page.Robots));
        Assert.Equal($"http://localhost{job.Address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(JobPostingValidator.Check(page.Posting, Given.Now, html));
        Assert.Equal(3, JsonNode.Parse(page.Markup.Single(m => m.Contains("BreadcrumbList", StringComparison.Ordinal)))!["itemListElement"]!.AsArray().Count);
    }

    [Fact]
    public async Task Folds_up_what_the_law_wants_said()
    {
        var job = await site.SavedAsync(j => j.Text.Sections = [.. j.Text.Sections, new(SectionKind.Legal, "Equal opportunity", "<p>We decide on merit.</p>")]);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Equal("We decide on merit.", page.QuerySelector("details.legal p")!.TextContent);
        Assert.Contains("We decide on merit.", page.Posting!["description"]!.GetValue<string>());
    }

    [Fact]
    public async Task Cleans_on_the_way_out_what_got_in_without()
    {
        var job = await site.SavedAsync(j => j.Text.Sections = [new(SectionKind.Role, null, "<p onclick=x>Bake<script>alert(1)</script></p><img src=x onerror=y>")]);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Equal("<p>Bake</p>", page.QuerySelector(".prose")!.InnerHtml.Trim());
    }

    [Fact]
    public async Task Shows_pay_in_full_and_about_what_it_is_in_the_visitors_money()
    {
        var job = await site.SavedAsync(j => j.Text.Terms = new() { ConflictingPay = "€30,000-40,000" });

        var facts = (await visitor.ReadAsync($"{job.Address}?cur=USD")).QuerySelector(".facts dd")!.TextContent;

        Assert.Contains("€40,000 – €48,000", facts);
        Assert.Contains("≈ $", facts);
        Assert.Contains("The header said €30,000-40,000", facts);
    }

    [Fact]
    public async Task Compares_the_pay_from_five_postings_on()
    {
        using var own = new TestSite();
        var jobs = Enumerable.Range(1, 5).Select(i => PageJobs.Ordinary($"Baker {i}", 3)).ToList();
        foreach (var (job, i) in jobs.Select((job, i) => (job, i)))
            job.Pay = [Given.Yearly(40_000 + (i * 1_000), 40_000 + (i * 1_000))];
        await own.SaveAsync([.. jobs[..4]]);
        Assert.DoesNotContain("How the pay compares", (await own.CreateClient().ReadAsync(jobs[0].Address)).Words);

        await own.SaveAsync(jobs[4]);

        Assert.Contains("Median for Hospitality, Retail & Service in Germany: €42,000 a year, from 5 postings", (await own.CreateClient().ReadAsync(jobs[0].Address)).Words);
    }

    [Fact]
    public async Task Stays_small()
    {
        var job = await site.SavedAsync(j => j.Text.Sections = [.. Enumerable.Range(1, 6).Select(i => new Section(
            SectionKind.Other, $"Part {i}", $"<p>{string.Join(' ', Enumerable.Range(i * 100, 60).Select(n => $"word{n}"))}.</p><ul><li>One</li><li>Two</li></ul>"))]);

        var plain = await visitor.GetByteArrayAsync(job.Address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, job.Address) { Headers = { { "Accept-Encoding", "br" } } };
        var packed = await (await visitor.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.InRange(plain.Length, 1, 60 * 1024);
        Assert.InRange(packed.Length, 1, 12 * 1024);
    }
}
