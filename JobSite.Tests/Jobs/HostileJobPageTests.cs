using System.Text.Json;
using AngleSharp.Dom;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

public sealed class HostileJobPageTests(TestSite site) : IClassFixture<TestSite>
{
    static readonly string[] Schemes = ["http", "https", "mailto", "file"]; // a path alone reads as a file
    static readonly string[] Links = ["href", "src", "action", "formaction", "xlink:href"];

    [Fact]
    public async Task Shows_every_payload_as_text_wherever_it_stands()
    {
        var visitor = site.CreateClient();
        var payloads = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(SharedData.Path("xss/payloads.json"), TestContext.Current.CancellationToken))!;
        var jobs = payloads.Select(HostileJobs.Of).ToList();
        await site.SaveAsync([.. jobs]);

        foreach (var (job, payload) in jobs.Zip(payloads))
        {
            var page = await visitor.ReadAsync(job.Address);

            Assert.Equal(Squeeze(payload), Squeeze(page.QuerySelector("h1")?.TextContent ?? ""));
            Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
            Assert.All(page.QuerySelectorAll("script[src]"), script => Assert.StartsWith("/site.", script.GetAttribute("src")));
            Assert.InRange(page.Markup.Count, 1, 2);
            Assert.All(page.Markup, json => JsonDocument.Parse(json).Dispose());
            Assert.Empty(page.QuerySelectorAll("iframe, object, embed, base, meta[http-equiv], style, main form, main input"));
            Assert.All(page.All, HasNothingThatRuns);
        }
    }

    static void HasNothingThatRuns(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), element.OuterHtml);
            Assert.NotEqual("style", attribute.Name);
            if (Links.Contains(attribute.Name) && Uri.TryCreate(attribute.Value, UriKind.Absolute, out var uri))
                Assert.Contains(uri.Scheme, Schemes);
        }
    }

    static string Squeeze(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c is not '\0' and not '\uFFFD'));
}
