using JobSite.Core.Companies;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Layout;

public sealed class SiteCultureTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("en-US", "1,234 open")]
    [InlineData("de-DE,de;q=0.9,en;q=0.8", "1.234 open")]
    [InlineData("de", "1.234 open")]
    [InlineData("fr;q=0.1,de-CH", "1’234 open")]
    [InlineData("xx-YY,tlh", "1,234 open")]
    [InlineData("", "1,234 open")]
    [InlineData(";;;q=", "1,234 open")]
    [InlineData("*", "1,234 open")]
    public async Task Writes_numbers_as_the_browser_asks(string languages, string expected)
    {
        await FillAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/jobs");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);

        var answer = await site.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.StartsWith(expected, (await answer.ReadAsync()).QuerySelector("h1")!.TextContent);
    }

    async Task FillAsync()
    {
        await using (var db = site.Open())
            if (db.Set<Company>().Any())
                return;

        var company = Given.Company();
        await site.SaveAsync([.. Enumerable.Range(0, 1234).Select(_ => Given.OpenJob(company: company))]);
        await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Core.Search.JobIndex>(site.Services).CatchUpAsync();
    }
}
