using System.Net;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Layout;

public sealed class HelpfulErrorPageTests : IDisposable
{
    readonly TestSite site = new();

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/not-found")]
    [InlineData("/jobs/nothing-like-this-7K2M9QA")]
    [InlineData("/flags/zz.svg")]
    public async Task Helps_where_there_is_nothing(string address)
    {
        var answer = await site.CreateClient().GetAsync(address, TestContext.Current.CancellationToken);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.NotFound, "noindex"), (answer.StatusCode, page.Robots));
        Assert.NotNull(page.QuerySelector("form[action='/jobs'] input[name=q]"));
        Assert.NotNull(page.QuerySelector("main a[href='/jobs']"));
    }

    [Fact]
    public async Task Helps_when_something_else_than_reading_is_tried()
    {
        var answer = await site.CreateClient().PostAsync("/nowhere", new StringContent("x"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.NotNull((await answer.ReadAsync()).QuerySelector("form[action='/jobs']"));
    }

    [Fact]
    public async Task Helps_when_the_site_breaks_and_tells_nothing_of_its_inside()
    {
        var visitor = site.CreateClient();
        await using (var db = site.Open())
            await db.Database.ExecuteSqlRawAsync("DROP TABLE Companies", TestContext.Current.CancellationToken);

        var answer = await visitor.GetAsync("/logos/mill.svg", TestContext.Current.CancellationToken);
        var page = await answer.ReadAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("form[action='/jobs']"));
        Assert.DoesNotContain("Sqlite", page.Words);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    public void Dispose() => site.Dispose();
}
