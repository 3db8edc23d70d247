using JobSite.Core.Files;

namespace JobSite.Tests.Files;

public sealed class FolderFileStoreTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-files-").FullName;

    FolderFileStore Store => new(Path.Combine(folder, "files"));

    [Fact]
    public async Task Keeps_a_file_under_a_name_that_nobody_guesses()
    {
        var name = await Store.KeepAsync(new byte[] { 1, 2, 3 }, "webp", Cancel);

        Assert.Matches("^[0-9a-f]{32}\\.webp$", name);
        Assert.Equal([1, 2, 3], await Store.ReadAsync(name, Cancel));
        Assert.Equal([name], Directory.GetFiles(Path.Combine(folder, "files")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Forgets_a_file()
    {
        var name = await Store.KeepAsync(new byte[] { 1 }, "webp", Cancel);

        Store.Forget(name);

        Assert.Null(await Store.ReadAsync(name, Cancel));
    }

    [Fact]
    public async Task Leaves_nothing_of_a_file_that_was_not_kept_whole()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.KeepAsync(new byte[100], "webp", stop.Token));

        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "files")));
    }

    [Theory]
    [InlineData("../secret.webp"), InlineData("/etc/passwd"), InlineData(""), InlineData("..")]
    [InlineData("00000000000000000000000000000000.webp.part"), InlineData("0000000000000000000000000000000g.webp"), InlineData("00000000000000000000000000000000.w/b")]
    public async Task Leads_nowhere_but_to_its_own_files(string name)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "secret.webp"), "secret", Cancel);

        Assert.Null(await Store.ReadAsync(name, Cancel));
        Store.Forget(name);
        Assert.True(File.Exists(Path.Combine(folder, "secret.webp")));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
