using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Formats;

/// <summary>A table with a head line: values separated by commas, semicolons, tabs or bars.</summary>
public sealed class CsvFormat : IJobFormat
{
    public string Name => "csv";
    public string Sign => "a table (CSV or TSV) whose first line names its columns";

    public bool Recognizes(Sample sample) => sample.Kind is FileKind.Text && SeparatorOf(sample.Text) is not null;

    public IEnumerable<ReadRecord> Read(Content content, FormatOptions options)
    {
        var separator = SeparatorOf(content.Sample.Text) ?? throw new RefusedException($"it is not {Sign}");
        using var text = content.OpenText();
        var columns = Head(new(text, separator)) ?? throw new RefusedException("it has no head line");

        return Rows(content, separator, columns, new(options.Map, columns, content.SavedAt));
    }

    static IEnumerable<ReadRecord> Rows(Content content, char separator, List<string> columns, RecordReader reader)
    {
        var places = columns.Index().DistinctBy(c => c.Item, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(c => c.Item, c => c.Index, StringComparer.OrdinalIgnoreCase);
        using var text = content.OpenText();
        var csv = new CsvReader(text, separator);
        csv.ReadRow();

        for (var index = 1; csv.ReadRow() is { } row; index++)
            yield return csv.Fault is { } fault ? new(index, null, fault)
                : row.Count > columns.Count ? new(index, null, $"it has {row.Count} values for {columns.Count} columns")
                : Job(index, row, places, reader);
    }

    static ReadRecord Job(int index, List<string> row, Dictionary<string, int> places, RecordReader reader)
    {
        try
        {
            return new(index, reader.Read(column => places.TryGetValue(column, out var at) && at < row.Count ? [row[at]] : []), null);
        }
        catch (RefusedException e)
        {
            return new(index, null, e.Message);
        }
    }

    static List<string>? Head(CsvReader csv) =>
        csv.ReadRow() is { } head && csv.Fault is null ? [.. head.Select(c => c.Trim())] : null;

    // The mark that parts the head line into at least two short names, and the next line into as many.
    static char? SeparatorOf(string text)
    {
        foreach (var separator in (ReadOnlySpan<char>)[',', '\t', ';', '|'])
        {
            using var head = new StringReader(text);
            var csv = new CsvReader(head, separator);
            if (csv.ReadRow() is { Count: > 1 } names && names.All(n => n.Trim().Length is > 0 and < 60 && !n.Contains('\n')) && names.Distinct().Count() == names.Count
                && (csv.ReadRow() is { } row ? row.Count <= names.Count && row.Count > 1 || csv.Fault is not null : names.Any(n => FieldNames.Find(n) is not null)))
                return separator;
        }
        return null;
    }
}
