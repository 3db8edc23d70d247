using JobSite.Tests.Testing;

namespace JobSite.Tests.Layout;

/// <summary>A real server is asked in every odd way: it answers, never fails, repeats nothing, and forbids the browser the same as ever.</summary>
public sealed class OddRequestTests : IDisposable
{
    const string Evil = "evil\"><script>alert(1)</script>";

    readonly TestSite site = new();
    readonly RawVisitor visitor;

    public OddRequestTests()
    {
        site.UseKestrel(0);
        site.StartServer();
        visitor = new(site.ClientOptions.BaseAddress);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Are_answered_whatever_the_address()
    {
        string[] targets =
        [
            "//", "///", "//evil.example/jobs", "/%00", "/jobs/%00", "/jobs/%2e%2e/", "/jobs/../../etc/passwd", "/jobs/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "/..%5c..%5cappsettings.json", "/appsettings.json", "/jobs/%ff%fe", "/jobs/%", "/jobs/%zz", "/jobs/t/%00", "/jobs/t/%3Cscript%3Ealert(1)%3C/script%3E",
            "/jobs/in/%F0%9F%92%B0", "/jobs/c/%0d%0aSet-Cookie:%20a=b", "/companies/%2e%2e%2f", "/companies/" + new string('a', 5000), "/logos/%2e%2e.svg",
            "/logos/" + new string('x', 3000) + ".svg", "/" + new string('a', 10_000), "/jobs?q=" + new string('a', 10_000), "/jobs/" + new string('%', 300),
            "/flags/..%2fsite.css", "/not-found?x=%3Cscript%3E", "/error?x=%3Cscript%3E", "*", "http://evil.example/jobs", "/here?back=//evil.example",
            "/companies?page=99999999999999999999", "/companies?q=%00&page=-1", "/jobs?" + string.Join('&', Enumerable.Range(0, 1000).Select(i => $"a{i}=")),
        ];

        foreach (var target in targets)
            Check(await visitor.AskAsync(target), target);
    }

    [Fact]
    public async Task Are_answered_whatever_the_headers()
    {
        string[] headers =
        [
            "Accept-Language: ;q=,;;,*;q=9,xx-yy-zz-" + new string('a', 90), "Accept-Language: " + new string('d', 4000), "Accept-Language: de;q=0.9;q=0.1,\u00ff",
            "Cookie: here=" + new string('a', 8000), "Cookie: here=country=DE&country=US&tz=" + Evil, "Cookie: here=%00%ff; here=; =; form=x", "Cookie: here=country=" + Evil,
            "Cookie: ;;;===,,,", "Accept-Encoding: br;q=NaN, gzip;q=-1", "Accept: " + Evil, "If-None-Match: " + Evil, "If-Modified-Since: yesterday",
            "Range: bytes=5-1,9-", "X-Forwarded-For: " + Evil, "Referer: " + Evil, "Content-Length: 0", "Expect: 100-continue", "Upgrade: h2c",
        ];

        foreach (var header in headers)
            foreach (var target in new[] { "/jobs?q=a", "/here", "/site.css", "/nowhere" })
                Check(await visitor.AskAsync(target, headers: header), header);
    }

    [Theory]
    [InlineData("/jobs", "POST", 405)]
    [InlineData("/", "POST", 405)]
    [InlineData("/about", "POST", 405)]
    [InlineData("/jobs/c/design", "POST", 405)]
    [InlineData("/jobs", "PUT", 405)]
    [InlineData("/jobs", "DELETE", 405)]
    [InlineData("/jobs", "TRACE", 405)]
    [InlineData("/jobs", "PROPFIND", 405)]
    [InlineData("/logos/mill.svg", "POST", 405)]
    [InlineData("/here", "POST", 400)]
    [InlineData("/nowhere", "DELETE", 405)]
    [InlineData("/jobs", "HEAD", 200)]
    [InlineData("/jobs/x-7K2M9QA", "HEAD", 404)]
    public async Task Are_refused_where_a_page_can_only_be_read(string target, string method, int status)
    {
        var answer = await visitor.AskAsync(target, method, headers: "Content-Length: 0");

        Check(answer, method + " " + target);
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 405, answer.Headers.ContainsKey("Allow"));
        if (method == "HEAD")
            Assert.Empty(answer.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("[zz]")]
    [InlineData("x:99999")]
    [InlineData("%00")]
    [InlineData("-")]
    public async Task Are_answered_whatever_the_host(string host) => Check(await visitor.AskAsync("/about", host: host), host);

    [Fact]
    public async Task Do_not_change_what_the_site_takes_its_own_name_for()
    {
        var answer = await visitor.AskAsync("/about", headers: ["X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher", "Forwarded: host=evil.example"]);

        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("evil.example", answer.Body);
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("jobs.example", 200)]
    [InlineData("jobs.example\"><script>", 400)]
    [InlineData("", 400)]
    [InlineData("jobs..example", 400)]
    public async Task Are_for_the_hosts_that_the_operator_allows(string host, int status)
    {
        using var strict = new TestSite();
        using var known = strict.WithWebHostBuilder(builder => builder.UseSetting("AllowedHosts", "jobs.example"));
        known.UseKestrel(0);
        known.StartServer();

        var answer = await new RawVisitor(known.ClientOptions.BaseAddress).AskAsync("/about", host: host);

        Assert.Equal(status, answer.Status);
        Check(answer, host);
        if (host == "evil.example")
            Assert.Contains("default-src 'none'", answer.Headers["Content-Security-Policy"]);
    }

    /// <summary>What the server itself refuses before the site sees it has nothing in it that could do harm.</summary>
    static void Check(RawAnswer answer, string what)
    {
        Assert.True(answer.Status is >= 200 and < 500, $"{answer.Status} {what[..Math.Min(80, what.Length)]}");
        Assert.DoesNotContain("<script>alert", answer.Body);
        Assert.DoesNotContain("<img src=x", answer.Body);
        Assert.False(answer.Headers.ContainsKey("Server"));
        Assert.DoesNotContain("evil.example", answer.Headers.GetValueOrDefault("Location", ""));
        if (answer.Body.Length > 0 && answer.Body != "0\r\n\r\n")
            Assert.Contains("default-src 'none'", answer.Headers.GetValueOrDefault("Content-Security-Policy", what));
    }
}
