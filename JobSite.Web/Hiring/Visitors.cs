using JobSite.Core.Jobs.Counting;

namespace JobSite.Web.Hiring;

/// <summary>Tells people who read a page from programs that fetch it, by what their request says of itself.</summary>
static class Visitors
{
    const int LongestAgent = 1000;

    static readonly string[] Programs =
    [
        "bot", "crawl", "spider", "slurp", "preview", "headless", "lighthouse", "pagespeed", "facebookexternalhit", "facebookcatalog",
        "mediapartners", "google-", "googleother", "bingpreview", "ia_archiver", "archive.org", "monitor", "uptime", "pingdom", "validator",
        "curl", "wget", "python", "java/", "okhttp", "go-http", "libwww", "httpclient", "scrapy", "phantomjs", "electron", "puppeteer",
        "playwright", "selenium", "chatgpt", "gptbot", "claude", "perplexity", "anthropic", "bytespider", "ahrefs", "semrush", "whatsapp", "skypeuri",
    ];

    static readonly string[] SearchEngines =
    [
        "google", "bing", "duckduckgo", "yahoo", "ecosia", "qwant", "startpage", "yandex", "baidu", "kagi", "naver", "seznam", "mojeek", "sogou",
    ];

    /// <summary>A person's browser that opens a page to show it now: not ahead of time, not a part of another page.</summary>
    public static bool IsVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !IsAheadOfTime(request)
        && (request.Headers["Sec-Fetch-Dest"] is not [{ } part] || part == "document")
        && IsPerson(request);

    public static bool IsFromOwnPage(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is ["same-origin"] && IsPerson(request);

    /// <summary>Browsers say what sort of page they want and in which language; most programs do not.</summary>
    static bool IsPerson(HttpRequest request) =>
        request.Headers.UserAgent is [{ Length: > 0 and < LongestAgent } agent]
        && (agent.StartsWith("Mozilla/", StringComparison.Ordinal) || agent.StartsWith("Opera/", StringComparison.Ordinal))
        && !Programs.Any(name => Names(agent, name))
        && request.Headers.AcceptLanguage.Count > 0;

    // The Cubot is a telephone.
    static bool Names(string agent, string program) =>
        agent.Contains(program, StringComparison.OrdinalIgnoreCase)
        && (program != "bot" || agent.Replace("cubot", "", StringComparison.OrdinalIgnoreCase).Contains(program, StringComparison.OrdinalIgnoreCase));

    static bool IsAheadOfTime(HttpRequest request) =>
        Says(request, "Sec-Purpose", "prefetch") || Says(request, "Purpose", "prefetch") || Says(request, "X-Moz", "prefetch");

    static bool Says(HttpRequest request, string header, string word) =>
        request.Headers[header].ToString().Contains(word, StringComparison.OrdinalIgnoreCase);

    public static Origin OriginOf(HttpRequest request)
    {
        if (!Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var from) || from.Host.Length == 0)
            return Origin.Direct;
        if (from.Host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase))
            return Origin.Here;

        return from.Host.Split('.').SkipLast(1).Any(SearchEngines.Contains) || from.Host == "search.brave.com" ? Origin.Search : Origin.Site;
    }
}
