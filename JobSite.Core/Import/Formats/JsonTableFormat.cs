using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Formats;

/// <summary>NDJSON, or a list of JSON objects, of nobody's format in particular: a mapping, or plain names, say what is what.</summary>
public sealed class JsonTableFormat : IJobFormat
{
    const int MostLookedAt = 50;

    public string Name => "json";
    public string Sign => "NDJSON, or a list of JSON objects, with a field for the title (or --map title=…)";

    public bool Recognizes(Sample sample) => sample.Json is { } json && ListIn(json, FieldMap.Empty) is not null;

    public IEnumerable<ReadRecord> Read(Content content, FormatOptions options)
    {
        var json = content.Sample.Json ?? throw new RefusedException("it is not JSON");
        var records = new JsonRecords(content, ListIn(json, options.Map) ?? json.Records.Keys.First());
        var reader = new RecordReader(options.Map, ColumnsOf(records), content.SavedAt);

        return records.Select(job => reader.Read(column => FieldSource.In(job, column)));
    }

    // A list with a title in it; for an object alone, the lists in it come first.
    static string? ListIn(JsonOutline json, FieldMap map) =>
        json.Records.OrderByDescending(r => r.Key.Length > 0).FirstOrDefault(r => r.Value.Count > 0 && RecordReader.KnowsTitle(map, r.Value)).Key;

    // The fields of the first records, and those of the objects right in them ("labels.company").
    static List<string> ColumnsOf(JsonRecords records)
    {
        var columns = new HashSet<string>();
        foreach (var _ in records.Select(job => Collect(job, columns)).Take(MostLookedAt)) { }

        return [.. columns.Order(StringComparer.Ordinal)];
    }

    static RawJob? Collect(JsonElement job, HashSet<string> columns)
    {
        foreach (var field in job.EnumerateObject())
        {
            columns.Add(field.Name);
            if (field.Value.ValueKind == JsonValueKind.Object)
                columns.UnionWith(field.Value.EnumerateObject().Select(inner => $"{field.Name}.{inner.Name}"));
        }
        return new() { Id = "" };
    }
}
