namespace JobSite.Core.Import;

static class FileNames
{
    static readonly string[] Extensions =
        [".gz", ".csv", ".tsv", ".json", ".jsonld", ".ndjson", ".jsonl", ".xml", ".rss", ".atom", ".html", ".htm", ".txt", ".md"];

    /// <summary>"boards.2026.csv.gz" is "boards.2026".</summary>
    public static string WithoutExtensions(string name)
    {
        while (Extensions.FirstOrDefault(e => name.Length > e.Length && name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } extension)
            name = name[..^extension.Length];
        return name;
    }
}
