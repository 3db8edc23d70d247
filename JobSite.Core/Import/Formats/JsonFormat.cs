using System.Text.Json;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Formats;

/// <summary>
/// Jobs as JSON objects of one kind: in a list, in a list within an object, one a line, or alone. What is left to each
/// format is how its jobs are recognized and what their fields mean.
/// </summary>
public abstract class JsonFormat : IJobFormat
{
    public abstract string Name { get; }

    /// <summary>The fields that all its jobs have, and those of other formats have not.</summary>
    protected abstract string[] Fields { get; }

    public virtual string Sign => $"JSON objects with {string.Join(", ", Fields)}";

    public virtual bool Recognizes(Sample sample) => sample.Json?.ListWith(Fields) is not null;

    public virtual IEnumerable<ReadRecord> Read(Content content, FormatOptions options)
    {
        var records = RecordsOf(content);
        return records.Select(json => Read(json, records.Shell));
    }

    public virtual string? BoardOf(RawJob job) => null;

    /// <summary>Null for a record that is none; throws <see cref="RefusedException"/> for a job that is not wanted.</summary>
    /// <remarks><paramref name="shell"/>: What lies around the list of jobs.</remarks>
    protected abstract RawJob? Read(JsonElement job, JsonElement shell);

    protected JsonRecords RecordsOf(Content content) => new(content, content.Sample.Json?.ListWith(Fields)
        ?? throw new RefusedException($"it has no {Sign}"));
}
