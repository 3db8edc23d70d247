using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace JobSite.Tests.Testing;

/// <summary>Pages as a browser reads them.</summary>
public static class SiteHtml
{
    static readonly HtmlParser Parser = new();

    extension(HttpClient visitor)
    {
        public async Task<IHtmlDocument> ReadAsync(string address)
        {
            var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

            return await answer.ReadAsync();
        }
    }

    extension(HttpResponseMessage answer)
    {
        public async Task<IHtmlDocument> ReadAsync() =>
            Parser.ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    extension(IHtmlDocument page)
    {
        public string Words => string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        /// <summary>What search engines are told: the content of the robots element, if there is one.</summary>
        public string? Robots => page.QuerySelector("meta[name=robots]")?.GetAttribute("content");

        public IReadOnlyList<string> Markup =>
            [.. page.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent)];
    }
}
