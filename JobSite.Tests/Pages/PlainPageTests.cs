using System.Net;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Pages;

public sealed class PlainPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("/about", "About")]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/ranking", "How ranking works")]
    public async Task Is_there(string address, string heading)
    {
        var answer = await site.CreateClient().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(heading, (await answer.ReadAsync()).QuerySelector("h1")!.TextContent);
    }
}
