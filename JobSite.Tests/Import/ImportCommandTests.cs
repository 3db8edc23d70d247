using JobSite.Core.Import;
using JobSite.Web.Import;

namespace JobSite.Tests.Import;

public sealed class ImportCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("import").FullName;
    readonly StringWriter output = new();
    readonly List<(string Source, List<ReadRecord> Records, bool DryRun)> taken = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Takes_in_all_files_and_ends_with_0()
    {
        var code = await RunAsync(false, Put("a.csv", "title,company\nBaker,Crust\n"), Put("b.ndjson", "{\"title\":\"Cook\",\"company\":\"Crust\"}\n"));

        Assert.Equal(0, code);
        Assert.Equal(["a", "b"], taken.Select(t => t.Source));
        Assert.Contains("a.csv (csv, source a): 1 read: 1 new, 0 changed, 0 unchanged, 0 duplicates folded, 0 refused", output.ToString());
    }

    [Fact]
    public async Task Tells_what_it_refused_and_ends_with_1()
    {
        var code = await RunAsync(false, Put("a.csv", "title,company\nBaker,Crust\n" + string.Concat(Enumerable.Repeat(",Crust\n", 25))), Put("b.bin", "%PDF"));

        Assert.Equal(1, code);
        Assert.Contains("  record 2: it has no title\n", output.ToString().ReplaceLineEndings("\n"));
        Assert.Contains("  … and 5 more", output.ToString());
        Assert.Contains("b.bin: refused: it is a PDF, not a list of jobs.", output.ToString());
    }

    [Theory]
    [InlineData("no file was named")]
    [InlineData("there is no option --fast", "x.csv", "--fast")]
    [InlineData("--map needs a value", "x.csv", "--map")]
    [InlineData("there is no field 'salery'", "x.csv", "--map", "salery=x")]
    [InlineData("there is no such file", "/no/such.csv")]
    public async Task Ends_with_2_when_nothing_could_be_read(string reason, params string[] typed)
    {
        Assert.Equal(2, await RunAsync(false, typed));
        Assert.Contains(reason, output.ToString());
        Assert.Empty(taken);
    }

    [Fact]
    public async Task Passes_on_what_was_asked()
    {
        var file = Put("a.txt", "job;firm\nBaker;Crust\n");

        Assert.Equal(0, await RunAsync(true, file, "--map", "company='Crumb'", "--source", "mine", "--dry-run", "--format", "csv"));
        Assert.Equal(("mine", true), (taken[0].Source, taken[0].DryRun));
        Assert.Equal("Crumb", taken[0].Records[0].Job?.Company);
        Assert.Contains("100 %", output.ToString());
    }

    [Fact]
    public async Task Explains_itself()
    {
        Assert.Equal(0, await RunAsync(false, "--help"));
        Assert.Contains("--dry-run", output.ToString());
    }

    [Fact]
    public async Task Stops_between_batches_when_told_to()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        var command = new ImportCommand((_, _, _, _, stop) => Task.FromCanceled<ImportSummary>(stop), output, isTerminal: false);

        Assert.Equal(130, await command.RunAsync([Put("a.csv", "title,company\nBaker,Crust\n")], cancel.Token));
    }

    Task<int> RunAsync(bool isTerminal, params string[] typed) =>
        new ImportCommand(TakeInAsync, output, isTerminal).RunAsync(typed, TestContext.Current.CancellationToken);

    Task<ImportSummary> TakeInAsync(string source, IEnumerable<ReadRecord> records, bool dryRun, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        List<ReadRecord> read = [.. records];
        List<ReadRecord> refused = [.. read.Where(r => r.Job is null)];
        taken.Add((source, read, dryRun));
        progress?.Report(new(read.Count, read.Count - refused.Count, 0, refused.Count));

        return Task.FromResult(new ImportSummary(read.Count - refused.Count, 0, 0, 0, refused.Count, refused));
    }

    string Put(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
