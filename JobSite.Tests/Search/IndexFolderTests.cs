using JobSite.Core.Search;
using JobSite.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Search;

/// <summary>Whatever is in the folder of the index, the index is right.</summary>
public sealed class IndexFolderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-index-").FullName;

    readonly FakeTimeProvider clock = new(Given.Now);

    string IndexFolder => Path.Combine(folder, "index");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("deleted"), InlineData("emptied"), InlineData("segments"), InlineData("shortened"), InlineData("every byte"), InlineData("a bit in each file")]
    public async Task Is_filled_anew_when_it_is(string broken)
    {
        using var db = new TestDb();
        await db.SaveAsync(Given.OpenJob("Baker"), Given.OpenJob("Welder"));
        using (var first = Open(db))
            await first.CatchUpAsync(cancel: Cancel);
        Break(broken);

        using var index = Open(db);
        await index.CatchUpAsync(cancel: Cancel);

        Assert.Equal((2, 1), (await CountAsync(db, index, null), await CountAsync(db, index, "baker")));
    }

    [Fact]
    public async Task Has_another_beside_it_when_another_process_holds_it()
    {
        using var db = new TestDb();
        await db.SaveAsync(Given.OpenJob("Baker"));
        using var first = Open(db);

        using var second = Open(db);
        await second.CatchUpAsync(cancel: Cancel);

        Assert.Equal(1, await CountAsync(db, second, "baker"));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    JobIndex Open(TestDb db) => new(db, clock, TestSearch.Rates, IndexFolder);

    async Task<int> CountAsync(TestDb db, JobIndex index, string? words) =>
        await new JobSearch(db, index, clock).CountAsync(new() { Words = words }, Cancel);

    void Break(string how)
    {
        var files = Directory.GetFiles(IndexFolder);
        switch (how)
        {
            case "deleted": Directory.Delete(IndexFolder, recursive: true); break;
            case "emptied": Array.ForEach(files, File.Delete); break;
            case "segments": Array.ForEach(files, f => { if (Path.GetFileName(f).StartsWith("segments", StringComparison.Ordinal)) File.WriteAllText(f, "broken"); }); break;
            case "shortened": Array.ForEach(files, f => File.WriteAllBytes(f, File.ReadAllBytes(f)[..(int)(new FileInfo(f).Length / 2)])); break;
            case "a bit in each file": Array.ForEach(files, f => File.WriteAllBytes(f, [.. File.ReadAllBytes(f).Select((b, i) => i == 30 ? (byte)(b ^ 1) : b)])); break;
            default: Array.ForEach(files, f => File.WriteAllBytes(f, [.. File.ReadAllBytes(f).Select(b => (byte)~b)])); break;
        }
    }
}
