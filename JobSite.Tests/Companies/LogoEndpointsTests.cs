using System.Net;
using System.Net.Http.Headers;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Companies;

public sealed class LogoEndpointsTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = site.CreateClient();

    [Fact]
    public async Task Draws_the_logo_of_a_company_once_for_a_week()
    {
        var company = Given.Company("Harbor <script>alert(1)</script>");
        await site.SaveAsync(company);

        var answer = await visitor.GetAsync($"/logos/{company.Slug}.svg", TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl is { Public: true, MaxAge.TotalDays: >= 7 });
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).TrimEnd(' ', ';'));
        Assert.DoesNotContain("script", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var again = new HttpRequestMessage(HttpMethod.Get, $"/logos/{company.Slug}.svg");
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(answer.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("..%2f..%2fsite")]
    public async Task Is_not_there_for_who_is_not_there(string slug) =>
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/logos/{slug}.svg", TestContext.Current.CancellationToken)).StatusCode);
}
