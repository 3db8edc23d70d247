using System.Net;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

public sealed class SearchPageTests(SearchedSite searched) : IClassFixture<SearchedSite>
{
    readonly HttpClient visitor = searched.Visitor;

    [Theory]
    [InlineData("/")]
    [InlineData("/jobs")]
    public async Task Says_honestly_how_many_jobs_there_are_and_how_many_state_their_pay(string address)
    {
        var page = await visitor.ReadAsync(address);

        Assert.Equal("50 open jobs. 10 state their pay.", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(20, page.QuerySelectorAll("article.job").Length);
        Assert.Equal($"http://localhost{address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Null(page.Robots);
    }

    [Fact]
    public async Task Finds_words_and_marks_them()
    {
        var page = await visitor.ReadAsync("/jobs?q=baker");

        Assert.Equal("40 jobs for “baker”", page.QuerySelector("#found")!.TextContent);
        Assert.All(page.QuerySelectorAll("article.job h2"), title => Assert.Equal("baker", title.QuerySelector("mark")!.TextContent, ignoreCase: true));
        Assert.Equal(("baker", "noindex"), (page.QuerySelector("input[name=q]")!.GetAttribute("value"), page.Robots));
    }

    [Fact]
    public async Task Writes_names_and_titles_as_words_only()
    {
        var page = await visitor.ReadAsync("/jobs?q=welder");

        Assert.Contains("Welder <i>mate</i>", page.QuerySelector("article.job h2")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("article.job i, article.job b"));
    }

    [Fact]
    public async Task Counts_each_facet_and_keeps_its_empty_values()
    {
        var page = await visitor.ReadAsync("/jobs?work=onsite");

        string Count(string value) => page.QuerySelector($"input[name=work][value={value}]")!.ParentElement!.QuerySelector(".count")!.TextContent;
        Assert.Equal(["40", "10", "0"], [Count("onsite"), Count("hybrid"), Count("remote")]);
        Assert.True(page.QuerySelector("input[name=work][value=onsite]")!.HasAttribute("checked"));
        Assert.Contains("none", page.QuerySelector("input[name=work][value=remote]")!.ParentElement!.ClassName);
    }

    [Fact]
    public async Task Takes_each_chosen_part_away_with_a_link()
    {
        var page = await visitor.ReadAsync("/jobs?q=baker&work=onsite&not=agency");

        var chips = page.QuerySelectorAll(".found .chips a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/jobs?q=baker&not=agency", "/jobs?q=baker&work=onsite", "/jobs?q=baker"], chips);
        Assert.Contains("Filters · 2", page.QuerySelector(".filters summary")!.TextContent);
    }

    [Fact]
    public async Task Leads_from_page_to_page()
    {
        var page = await visitor.ReadAsync("/jobs?page=2");

        Assert.Equal(["/jobs", "/jobs?page=3"], [Link("a[rel=prev]"), Link("a[rel=next]")]);
        Assert.Equal(["http://localhost/jobs", "http://localhost/jobs?page=3"], [Link("link[rel=prev]"), Link("link[rel=next]")]);
        Assert.Contains("21–40 of 50", page.Words);

        string? Link(string selector) => page.QuerySelector(selector)!.GetAttribute("href");
    }

    [Fact]
    public async Task Leads_back_from_past_the_end()
    {
        var page = await visitor.ReadAsync("/jobs?page=40");

        Assert.Equal(("/jobs?page=3", "noindex"), (page.QuerySelector(".empty a")!.GetAttribute("href"), page.Robots));
        Assert.Contains("41–50 of 50", page.Words);
    }

    [Fact]
    public async Task Says_which_part_to_leave_out_when_nothing_is_found()
    {
        var page = await visitor.ReadAsync("/jobs?q=baker&work=remote");

        Assert.Contains("0 jobs for “baker”", page.Words);
        Assert.Contains(page.QuerySelectorAll(".empty a.chip"), a => a.GetAttribute("href") == "/jobs?q=baker" && a.TextContent.Contains("Remote", StringComparison.Ordinal) && a.TextContent.Contains("+40", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suggests_the_words_that_were_meant()
    {
        var page = await visitor.ReadAsync("/jobs?q=weldre");

        Assert.Equal("/jobs?q=welder", page.QuerySelector(".note a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/?q=baker", "/jobs?q=baker")]
    [InlineData("/jobs/?work=remote", "/jobs?work=remote")]
    [InlineData("/Jobs", "/jobs")]
    [InlineData("/jobs?q=baker&place=&min=&cur=USD&per=year&sort=&within=", "/jobs?q=baker")]
    [InlineData("/jobs?work=moon&utm_source=x", "/jobs")]
    [InlineData("/jobs?work=onsite&q=a", "/jobs?q=a&work=onsite")]
    [InlineData("/jobs?tz=Europe/Berlin&from=DE", "/jobs?from=DE&tz=Europe%2FBerlin")]
    public async Task Sends_every_search_to_its_one_address(string asked, string address)
    {
        var answer = await visitor.GetAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/jobs?page=501", HttpStatusCode.NotFound)]
    [InlineData("/jobs?page=500", HttpStatusCode.OK)]
    [InlineData("/jobs?page=99999999999", HttpStatusCode.MovedPermanently)]
    public async Task Ends_at_page_500(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Tells_visitors_who_said_where_they_are_whether_they_may_apply()
    {
        var page = await visitor.ReadAsync("/jobs?q=welder&from=DE");
        Assert.Empty(page.QuerySelectorAll("article.job"));

        var request = new HttpRequestMessage(HttpMethod.Get, "/jobs?q=welder");
        request.Headers.Add("Cookie", "here=country=DE");
        var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.NotNull((await answer.ReadAsync()).QuerySelector("article.job .verdict.no"));
    }

    [Fact]
    public async Task Shows_pay_in_the_money_of_the_visitor_and_numbers_in_their_writing()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/jobs?paid=1");
        request.Headers.Add("Cookie", "here=cur=CHF");
        request.Headers.Add("Accept-Language", "de-CH,de;q=0.8");
        var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("≈", (await answer.ReadAsync()).QuerySelector("article.job .age")!.TextContent);
    }
}
