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

    static string Reason(Sample sample)
    {
        var (what, tried) = sample.Kind switch
        {
            FileKind.Json => ($"JSON with {Fields(sample)}", All.Where(f => f is JsonFormat or JsonTableFormat or JobPostingFormat)),
            FileKind.Xml => ($"XML with <{sample.XmlRoot}> outermost", All.Where(f => f is FeedFormat)),
            FileKind.Html => ("a web page", All.Where(f => f is JobPostingPageFormat)),
            _ => ("text", All.Where(f => f is CsvFormat or TextFormat)),
        };

        return $"it is {what}, and none of what was looked for: {string.Join("; ", tried.Select(f => f.Sign))}";
    }

    static string Fields(Sample sample) =>
        sample.Json!.Records.OrderByDescending(r => r.Key.Length > 0).First() is var (list, fields) && fields.Count > 0
            ? $"the fields {string.Join(", ", fields.Take(8))}" + (list.Length > 0 ? $" in '{list}'" : "")
            : "no objects in it";
}
