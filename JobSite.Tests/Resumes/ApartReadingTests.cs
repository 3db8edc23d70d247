using JobSite.Core.Files;
using JobSite.Core.Resumes;
using JobSite.Core.Resumes.Apart;
using JobSite.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Resumes;

public sealed class ApartReadingTests : IDisposable
{
    readonly FakeTimeProvider clock = new(Given.Now);
    readonly string folder = Directory.CreateTempSubdirectory("jobsite-resumes-").FullName;

    [Fact]
    public async Task Says_what_the_reader_says()
    {
        using var reading = new ApartReading(typeof(Program).Assembly.Location, clock);

        var answer = await reading.ReadAsync(MadeResumes.Of("two-pages.pdf"), "résumé.pdf", TestContext.Current.CancellationToken);

        Assert.Equal(("Mia Mockup", "Hamburg", 2), (answer.Reading?.Name?.Value, answer.Reading?.Place?.Value.Locality, answer.Reading?.Skills[0].Page));
    }

    [Fact]
    public async Task Outlives_a_process_that_dies()
    {
        using var reading = new ApartReading(Path.Combine(folder, "nothing.dll"), clock);

        var answer = await reading.ReadAsync(MadeResumes.Of("two-pages.pdf"), "resume.pdf", TestContext.Current.CancellationToken);

        Assert.NotNull(answer.Refusal);
    }

    [Fact]
    public async Task Stops_when_nobody_waits_any_more()
    {
        using var reading = new ApartReading(typeof(Program).Assembly.Location, clock);
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.ReadAsync(MadeResumes.Of("two-pages.pdf"), "resume.pdf", gone.Token));
    }

    [Fact]
    public async Task Files_are_kept_under_other_names_and_forgotten_whole()
    {
        var files = new ResumeFiles(new FolderFileStore(folder), clock);

        var kept = await files.KeepAsync("Jane"u8.ToArray(), ResumeFormat.PlainText, "../../Jane \"CV\".txt\r\n", TestContext.Current.CancellationToken);

        Assert.Equal("Jane CV.txt", kept.ShownName);
        Assert.DoesNotContain("Jane", kept.StoredName, StringComparison.Ordinal);
        Assert.Equal("Jane"u8.ToArray(), await files.ReadAsync(kept, TestContext.Current.CancellationToken));
        files.Forget(kept);
        Assert.Null(await files.ReadAsync(kept, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
