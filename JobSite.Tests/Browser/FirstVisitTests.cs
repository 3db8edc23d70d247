using System.IO.Compression;
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
        var files = answers.Where(a => !IsExtra(a)).ToDictionary(a => a.Request.ResourceType);
        var extras = answers.Where(IsExtra).Select(a => new Uri(a.Url).AbsolutePath).ToList();

        Assert.Equal(["document", "font", "script", "stylesheet"], files.Keys.Order());
        Assert.Equal("br", await files["document"].HeaderValueAsync("content-encoding"));
        Assert.InRange(await SentAsync(files["document"]), 1, 12 * Kilobyte);
        Assert.InRange(await SentAsync(files["font"]), 1, 25 * Kilobyte);
        Assert.InRange(await PublishedAsync(files["stylesheet"]), 1, 8 * Kilobyte);
        Assert.InRange(await PublishedAsync(files["script"]), 1, 4 * Kilobyte);
        Assert.All(extras, path => Assert.Matches("^/(logos|flags)/|^/(icon.svg|speculation-rules.json)$", path));
    }

    static bool IsExtra(IResponse answer) => answer.Request.ResourceType is "image" or "other";

    static async Task<int> SentAsync(IResponse answer)
    {
        await answer.FinishedAsync();

        return (await answer.Request.SizesAsync()).ResponseBodySize;
    }

    /// <summary>A published site sends its files as they were compressed beforehand; a site under development does not.</summary>
    static async Task<long> PublishedAsync(IResponse answer)
    {
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await brotli.WriteAsync(await answer.BodyAsync());

        return packed.Length;
    }
}
