using JobSite.Tests.Testing;

namespace JobSite.Tests.Layout;

public sealed class SiteHeadersTests(TestSite site) : IClassFixture<TestSite>
{
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'";

    readonly HttpClient visitor = site.CreateClient();

    public static TheoryData<string> Pages => ["/", "/jobs", "/jobs?q=baker", "/companies", "/about", "/privacy", "/ranking", "/here", "/not-found", "/nowhere", "/error", "/site.css"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Stand_on_every_page(string address)
    {
        var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Need_no_exception_for_what_is_on_the_page(string address)
    {
        var page = await visitor.ReadAsync(address);

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], iframe"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=preload]"), e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Say_the_same_to_HEAD(string address)
    {
        var head = await visitor.SendAsync(new(HttpMethod.Head, address), TestContext.Current.CancellationToken);
        var get = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/jobs?q=baker", false)]
    [InlineData("/about", false)]
    [InlineData("/nowhere", false)]
    [InlineData("/here", true)]
    public async Task Bring_a_cookie_only_with_a_form(string address, bool cookie)
    {
        var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(cookie, answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(cookie, answer.Headers.CacheControl?.NoStore ?? false);
    }

    [Fact]
    public async Task Pack_pages()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/about");
        request.Headers.AcceptEncoding.ParseAdd("br");

        var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }
}
