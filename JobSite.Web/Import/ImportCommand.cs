using System.Globalization;
using JobSite.Core.Import;
using JobSite.Core.Import.Formats;
using JobSite.Core.Import.Tables;

namespace JobSite.Web.Import;

/// <summary>Takes the records of one source in; an ImportRun does it in earnest.</summary>
public delegate Task<ImportSummary> TakeIn(
    string source, IEnumerable<ReadRecord> records, bool dryRun, IProgress<ImportProgress>? progress, CancellationToken cancel);

/// <summary>"import FILE…" on the command line: reads files into the database, beside a running site or without one.</summary>
public sealed class ImportCommand(TakeIn takeIn, TextWriter output, bool isTerminal)
{
    public const int AllIn = 0, SomeRefused = 1, NothingRead = 2, Stopped = 130;
    const int ReasonsShown = 20;

    public static string Help =>
        $"""
        import FILE… [--format NAME] [--map FIELD=COLUMN,…] [--source NAME] [--dry-run]

        Takes in the jobs of files, packed (.gz) or not. What is in a file is told by its content.
          --format NAME   reads as {string.Join(", ", JobFormats.All.Select(f => f.Name))}
          --map …         for tables, NDJSON and JSON: which column holds what, as in
                          title=positionTitle,location=city+state,payCurrency='USD',company=agency|department
                          + joins columns, '…' is a constant, | is what to take where the first is empty;
                          a column in an object or in a list of objects is written places.city
          --source NAME   names where the jobs are from; with a job's id it tells whether a job is known already
          --dry-run       does everything but keep it

        Fields: {string.Join(", ", FieldMap.Names.Where(n => n != "ignored"))}
        Ends with 0 when all is in, 1 when something was refused, 2 when nothing could be read.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> typed, CancellationToken cancel)
    {
        try
        {
            var asked = ImportArguments.Parse(typed);
            if (!asked.Help)
                return await RunAsync(asked, cancel);

            output.WriteLine(Help);
            return AllIn;
        }
        catch (RefusedException e)
        {
            output.WriteLine($"import: {e.Message}\n\n{Help}");
            return NothingRead;
        }
    }

    async Task<int> RunAsync(ImportArguments asked, CancellationToken cancel)
    {
        var (read, refused) = (0, 0);
        foreach (var file in asked.Files)
            try
            {
                var summary = await TakeInAsync(file, asked, cancel);
                read += summary.Read - summary.Refused;
                refused += summary.Refused;
            }
            catch (RefusedException e)
            {
                output.WriteLine($"{file}: refused: {e.Message}.");
                refused++;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                output.WriteLine($"{file}: stopped. What was taken in stays; the next import adds the rest.");
                return Stopped;
            }

        return read == 0 ? NothingRead : refused > 0 ? SomeRefused : AllIn;
    }

    async Task<ImportSummary> TakeInAsync(string path, ImportArguments asked, CancellationToken cancel)
    {
        var file = JobFile.Open(path, asked.Options);
        var progress = new ImportMeter(path, file, output, isTerminal);
        var summary = await takeIn(file.Source, file.Read(), asked.DryRun, progress, cancel);
        progress.Clear();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path} ({file.Format.Name}, source {file.Source}){(asked.DryRun ? ", dry run" : "")}: {summary.Read:N0} read: {summary.New:N0} new, {summary.Changed:N0} changed, {summary.Unchanged:N0} unchanged, {summary.Folded:N0} duplicates folded, {summary.Refused:N0} refused"));
        foreach (var refusal in summary.Refusals.Take(ReasonsShown))
            output.WriteLine($"  record {refusal.Index}: {refusal.Refusal}");
        if (summary.Refused > ReasonsShown)
            output.WriteLine($"  … and {summary.Refused - ReasonsShown} more");

        return summary;
    }
}
