using System.Net;
using System.Text.Json;
using CsCheck;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>Whatever is asked for: a page, a redirect to one, or a plain refusal; never a failure, never an echo.</summary>
public sealed class HostileSearchPageTests(SearchedSite searched) : IClassFixture<SearchedSite>
{
    static readonly HttpStatusCode[] Fine =
        [HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.RequestUriTooLong];

    static readonly string[] Names = ["q", "place", "work", "category", "level", "type", "from", "skill", "company", "paid", "min", "cur", "per", "within", "not", "notcompany", "notskill", "sort", "page", "tz"];

    public static TheoryData<string> Queries =>
    [
        "?q=%", "?q=%zz", "?q=%ff%fe", "?q=%ed%a0%80", "?q=%00", "?q=%0d%0aSet-Cookie:%20a=b", "?%00=%00", "?&&&&====", "?=&=",
        "?q=" + new string('a', 65_536), "?page=-1", "?page=0", "?page=1e9", "?page=٣", "?min=1e308", "?min=NaN", "?min=-1", "?min=99999999999999999999999",
        "?within=-5", "?sort=;drop", "?cur=%F0%9F%92%B0", "?q[]=a&q[0]=b", "?__proto__=x", "?from=" + new string('A', 9999),
        "?q=\"\"\"", "?q=((((", "?q=title:", "?q=-", "?q=*:*", "?q=a*%20b~%20\"c", "?q=" + new string('(', 200), "?q=" + new string('-', 200),
        "?" + string.Join('&', Enumerable.Range(0, 1000).Select(i => $"skill=tag{i}")),
        "?" + string.Join('&', Enumerable.Range(0, 1000).Select(i => $"unknown{i}=x")),
        "?" + string.Join('&', Enumerable.Repeat("work=remote", 2000)),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Answers_calmly(string query) => await AskAsync(query);

    [Fact]
    public async Task Answers_calmly_to_anything_at_all()
    {
        var queries = Gen.Select(Gen.OneOf(Names), Gen.String[0, 60]).Array[0, 8].Array[200].Single();

        foreach (var parts in queries)
            await AskAsync("?" + string.Join('&', parts.Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}")));
    }

    [Fact]
    public async Task Never_repeats_markup_that_was_typed()
    {
        string[] own = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus=alert(1) x='", "</title><svg onload=alert(1)>", "javascript:alert(1)"];
        foreach (var payload in own)
            await CheckAsync(payload);
    }

    [Fact]
    public async Task Never_repeats_the_markup_of_known_attacks()
    {
        var payloads = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(SharedData.Path("xss/payloads.json"), TestContext.Current.CancellationToken))!;
        foreach (var payload in payloads.Where(p => p.Length < 190))
            await CheckAsync(payload);
    }

    async Task CheckAsync(string payload)
    {
        var typed = Uri.EscapeDataString(payload);
        var answer = await AskAsync($"?q={typed}&place={typed}&skill={typed}&company={typed}&not={typed}");
        var page = await answer.ReadAsync();

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], iframe, object, embed, base, form[action^=http], a[href^='javascript']"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(page.QuerySelectorAll("img"), img => !img.GetAttribute("src")!.StartsWith('/'));
    }

    async Task<HttpResponseMessage> AskAsync(string query)
    {
        var answer = await searched.Visitor.GetAsync("/jobs" + query, TestContext.Current.CancellationToken);
        Assert.Contains(answer.StatusCode, Fine);
        if (answer.StatusCode != HttpStatusCode.MovedPermanently)
            return answer;

        var there = await searched.Visitor.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Contains(there.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.NotFound });
        return there;
    }
}
