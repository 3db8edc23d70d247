using System.Text.Json;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Formats;

/// <summary>A file of JSON-LD: one JobPosting, several, or a graph with some in it.</summary>
public sealed class JobPostingFormat : IJobFormat
{
    public string Name => "jobposting";
    public string Sign => "JSON-LD with \"@type\": \"JobPosting\"";

    public bool Recognizes(Sample sample) => ListIn(sample.Json) is not null
        && (sample.Text.Contains("\"JobPosting\"", StringComparison.Ordinal) || sample.Text.Contains("schema.org/JobPosting", StringComparison.Ordinal));

    public IEnumerable<ReadRecord> Read(Content content, FormatOptions options) =>
        Number(new(content, ListIn(content.Sample.Json) ?? throw new RefusedException($"it is not {Sign}")));

    // The document as a whole is JSON-LD, or a list of it.
    static string? ListIn(JsonOutline? json) =>
        json is not null && (json.Records[""].Overlaps(["@type", "@graph"]) || json.Records[""].Count == 0) ? "" : null;

    static IEnumerable<ReadRecord> Number(JsonRecords records)
    {
        var found = new List<RawJob>();
        var index = 0;

        // One record may hold several postings (a graph); what is no posting is passed over.
        foreach (var record in records.Select(thing => Collect(thing, found)))
        {
            if (record.Refusal is not null)
                yield return record with { Index = ++index };
            foreach (var job in found)
                yield return new(++index, job, null);
            found.Clear();
        }
    }

    static RawJob Collect(JsonElement thing, List<RawJob> found)
    {
        found.AddRange(JobPosting.In(thing).Select(job => JobPosting.Read(job, page: null)));
        return found.FirstOrDefault() ?? new() { Id = "" };
    }
}
