using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Formats;

/// <summary>The formats there are. The first that recognizes a file reads it, so those that look closest come first.</summary>
public static class JobFormats
{
    public static readonly IReadOnlyList<IJobFormat> All =
    [
        new GreenhouseFormat(),
        new LeverFormat(),
        new AshbyFormat(),
        new WorkableFormat(),
        new JobPostingFormat(),
        new JobPostingPageFormat(),
        new FeedFormat(),
        new JsonTableFormat(),
        new CsvFormat(),
        new TextFormat(),
    ];

    public static IJobFormat For(Sample sample, FormatOptions options)
    {
        if (options.Format is { } name)
            return All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new RefusedException($"there is no format '{name}'; the formats are {string.Join(", ", All.Select(f => f.Name))}");

        return All.FirstOrDefault(f => f.Recognizes(sample)) ?? Mapped(sample, options) ?? throw new RefusedException(Reason(sample));
    }

    // With a mapping, any table will do.
    static JsonTableFormat? Mapped(Sample sample, FormatOptions options) =>
        options.Map.IsEmpty ? null : sample.Kind is FileKind.Json ? new JsonTableFormat() : null;

    static string Reason(Sample sample) => sample.Kind switch
    {
        FileKind.Json => $"it is JSON with {Fields(sample)}, which none of {Named(All.Where(f => f is JsonFormat or JobPostingFormat))} has; as a table it would need fields for title and company, or --map to name them",
        FileKind.Xml => $"it is XML with <{sample.XmlRoot}> outermost; what was looked for is an RSS or Atom feed",
        _ => $"it is text, but neither {string.Join(" nor ", All.Where(f => f is CsvFormat or TextFormat).Select(f => f.Sign))}",
    };

    static string Named(IEnumerable<IJobFormat> formats) => string.Join(", ", formats.Select(f => f.Name));

    static string Fields(Sample sample) =>
        sample.Json!.Records.OrderByDescending(r => r.Key.Length > 0).First() is var (list, fields) && fields.Count > 0
            ? $"the fields {string.Join(", ", fields.Take(8))}" + (list.Length > 0 ? $" in '{list}'" : "")
            : "no objects in it";
}
