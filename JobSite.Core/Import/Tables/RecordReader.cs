using JobSite.Core.Import.Formats;
using JobSite.Core.Import.Postings;

namespace JobSite.Core.Import.Tables;

/// <summary>Makes a job of a record by a map of its columns, and of a posting that a column holds whole.</summary>
sealed class RecordReader
{
    const int LongestHeadline = 200;

    readonly FieldMap map;
    readonly DateTimeOffset now;

    /// <summary>A table of tags by the id of a job, which go to jobs that are there already.</summary>
    readonly bool isAddition;

    /// <summary>Throws when there is no column that could tell what the job is.</summary>
    public RecordReader(FieldMap asked, IReadOnlyCollection<string> columns, DateTimeOffset now)
    {
        (map, this.now) = (asked.WithDefaults(columns), now);

        isAddition = !map.Sources.ContainsKey(Field.Title) && !map.Sources.ContainsKey(Field.Posting)
            && map.Sources.ContainsKey(Field.Id) && map.Sources.ContainsKey(Field.Tags);
        if (isAddition)
            return;
        if (!map.Sources.ContainsKey(Field.Title) && !map.Sources.ContainsKey(Field.Posting))
            throw new RefusedException($"none of its columns is a title ({Listed(columns)}), so it holds no jobs of its own; if it does, name one with --map title=…");
        if (!map.Sources.ContainsKey(Field.Company) && !map.Sources.ContainsKey(Field.Posting))
            throw new RefusedException($"none of its columns says which company hires ({Listed(columns)}); name one with --map company=…, or the company itself with --map company='…'");
        if (asked.Sources.Values.Where(s => s.Columns.Any() && !s.Columns.Any(c => IsAmong(c, columns))).SelectMany(s => s.Columns).FirstOrDefault() is { } missing)
            throw new RefusedException($"it has no column '{missing}', which the mapping names; it has {Listed(columns)}");
    }

    public static bool KnowsTitle(FieldMap asked, IEnumerable<string> columns) =>
        asked.WithDefaults(columns).Sources is var sources && (sources.ContainsKey(Field.Title) || sources.ContainsKey(Field.Posting));

    public RawJob Read(Func<string, IReadOnlyList<string?>> column)
    {
        var fields = new JobFields(now);
        foreach (var (field, source) in map.Sources)
            if (field is not Field.Title)
                fields.Add(field, source.Values(column, SeparatorOf(field)).Select(v => IsSlug(field, source) ? BoardAddress.AsName(v) : v));
        if (isAddition)
            return fields.ToJob() with { IsAddition = true };
        ReadTitle(column, fields);

        if (fields[Field.Posting] is { } posting)
            PostingReader.Read(posting, fields);
        if (fields[Field.Title] is null)
            throw new RefusedException(map.Sources.ContainsKey(Field.Title) ? "it has no title" : "its text does not begin with the title of a job");
        return fields.ToJob();
    }

    // Where a posting's title is a headline, the rest of it is worth having too; a plain column of titles is taken at its word.
    void ReadTitle(Func<string, IReadOnlyList<string?>> column, JobFields fields)
    {
        if (!map.Sources.TryGetValue(Field.Title, out var source) || source.Values(column, " ") is not [{ } title, ..])
            return;
        if (title.Length > LongestHeadline || !ChineseHeadline.Read(title, fields) || !fields.Has(Field.Title))
            fields.Add(Field.Title, title);
    }

    static bool IsSlug(Field field, FieldSource source) =>
        field is Field.Company && source.Columns.All(c => c.Contains("slug", StringComparison.OrdinalIgnoreCase));

    static string SeparatorOf(Field field) => field switch
    {
        Field.Location => ", ",
        Field.Description or Field.Posting => "\n\n",
        Field.PayMin or Field.PayMax => "",
        _ => " ",
    };

    static bool IsAmong(string column, IReadOnlyCollection<string> columns) =>
        columns.Contains(column) || columns.Contains(column.Split('.')[0]);

    static string Listed(IReadOnlyCollection<string> columns) =>
        string.Join(", ", columns.Where(c => !c.Contains('.')).Take(20)) + (columns.Count > 20 ? ", …" : "");
}
