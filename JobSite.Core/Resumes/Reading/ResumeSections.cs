using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>A résumé parted at its headings. A column beside the main one has sections of its own.</summary>
sealed class ResumeSections
{
    readonly List<(SectionKind Kind, List<ResumeLine> Lines)> parts = [];
    readonly Dictionary<int, int> current = [];

    ResumeSections() { }

    public static ResumeSections Of(IEnumerable<ResumeLine> lines)
    {
        var sections = new ResumeSections();
        foreach (var line in lines)
            sections.Add(line);

        return sections;
    }

    public IEnumerable<ResumeSection> All => parts.Where(p => p.Lines.Count > 0).Select(p => new ResumeSection(p.Kind, p.Lines));

    public IEnumerable<ResumeSection> Of(SectionKind kind) => All.Where(s => s.Kind == kind);

    public IEnumerable<ResumeLine> Lines(params SectionKind[] kinds) => All.Where(s => kinds.Contains(s.Kind)).SelectMany(s => s.Lines);

    void Add(ResumeLine line)
    {
        if (SectionHeads.Of(line.Text) is { } kind && !(line.IsItem && IsWithin(line.Flow, SectionKind.Experience, SectionKind.Skills)))
            Open(kind, line.Flow);
        else if (line.Text.Split('\t', 2) is [var first, var second] && SectionHeads.Of(first) is { } beside && !line.IsItem)
            Open(beside, line.Flow).Add(line with { Text = second });
        else if (SectionHeads.Labeled(line.Text) is var (labeled, rest) && !line.IsItem && MayStart(labeled, line.Flow))
            Open(labeled, line.Flow).Add(line);
        else
            Current(line.Flow).Add(line);
    }

    /// <summary>A label among skills ("Languages: Java, Go") or within a job starts nothing.</summary>
    bool MayStart(SectionKind labeled, int flow) =>
        labeled is not SectionKind.Contact && !IsWithin(flow, SectionKind.Experience, SectionKind.Projects, SectionKind.Skills, SectionKind.Education);

    bool IsWithin(int flow, params SectionKind[] kinds) => current.TryGetValue(flow, out var at) && kinds.Contains(parts[at].Kind);

    List<ResumeLine> Open(SectionKind kind, int flow)
    {
        current[flow] = parts.Count;
        parts.Add((kind, []));

        return parts[^1].Lines;
    }

    List<ResumeLine> Current(int flow) => current.TryGetValue(flow, out var at) ? parts[at].Lines : Open(SectionKind.Head, flow);
}
