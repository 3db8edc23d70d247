using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class FirstVisitTests(BrowsedTown town)
{
    const int Kilobyte = 1024;

    [Theory]
    [InlineData("home")]
    [InlineData("open job")]
    public async Task Costs_few_bytes(string kind)
    {
        await using var visitor = await town.VisitAsync();
        var answers = new List<IResponse>();
        visitor.Page.Response += (_, answer) => answers.Add(answer);

        await visitor.OpenAsync(town.AddressOf(kind));

        Assert.Equal("br", await answers[0].HeaderValueAsync("content-encoding"));
        Assert.InRange(await BytesAsync(answers, "document"), 1, 12 * Kilobyte);
        Assert.InRange(await BytesAsync(answers, "stylesheet"), 1, 8 * Kilobyte);
        Assert.InRange(await BytesAsync(answers, "script"), 1, 4 * Kilobyte);
        Assert.InRange(await BytesAsync(answers, "font"), 1, 25 * Kilobyte);
        Assert.Empty(answers.Select(a => a.Request).Where(r => r.ResourceType is "image" && !IsLogoOrFlag(r)).Select(r => r.Url));
        Assert.Equal(
            ["document", "font", "script", "stylesheet"],
            answers.Select(a => a.Request.ResourceType).Where(type => type is not "image").Order());
    }

    static bool IsLogoOrFlag(IRequest request) => new Uri(request.Url).AbsolutePath is var path
        && (path.StartsWith("/logos/", StringComparison.Ordinal) || path.StartsWith("/flags/", StringComparison.Ordinal) || path == "/icon.svg");

    static async Task<int> BytesAsync(List<IResponse> answers, string type)
    {
        var bytes = 0;
        foreach (var answer in answers.Where(a => a.Request.ResourceType == type))
        {
            await answer.FinishedAsync();
            bytes += (await answer.Request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }
}
