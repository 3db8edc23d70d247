using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Divides a section into entries. Their dates stand below their headings or above them; the first entry tells which.</summary>
static class DatedEntries
{
    const int MostHead = 3;
    const int LongestHead = 110;
    const int MostEntries = 60;

    public static List<DatedEntry> Of(IReadOnlyList<ResumeLine> lines, bool orSingle)
    {
        var dated = Enumerable.Range(0, lines.Count)
            .Select(at => (At: at, Range: RangeOf(lines[at], orSingle)))
            .Where(d => d.Range is not null)
            .Take(MostEntries)
            .ToList();
        if (dated.Count == 0)
            return [];

        var before = Above(lines, dated[0].At, -1, MostHead).Count;
        var entries = new List<DatedEntry>();
        for (var at = 0; at < dated.Count; at++)
        {
            var (index, range) = (dated[at].At, dated[at].Range!);
            var start = at > 0 ? dated[at - 1].At : -1;
            var end = at + 1 < dated.Count ? dated[at + 1].At : lines.Count;
            entries.Add(new(range, lines[index], Head(lines, index, range, start, end, before)));
        }

        return entries;
    }

    static List<ResumeLine> Head(IReadOnlyList<ResumeLine> lines, int index, DateRange range, int start, int end, int before)
    {
        var head = before > 0 ? Above(lines, index, start, before) : [];
        var own = lines[index] with { Text = range.Without(lines[index].Text) };
        if (own.Text.Any(char.IsLetter))
            head.Add(own);
        if (before == 0 || EntryParts.Of(head).Count(p => !EntryParts.IsPlace(p.Text)) < 2)
            head.AddRange(Below(lines, index, end, before == 0 ? 2 : 1));

        return head;
    }

    static List<ResumeLine> Above(IReadOnlyList<ResumeLine> lines, int index, int start, int most)
    {
        var head = new List<ResumeLine>();
        for (var at = index - 1; at > start && head.Count < most && IsHead(lines[at]); at--)
            head.Insert(0, lines[at]);

        return head;
    }

    static List<ResumeLine> Below(IReadOnlyList<ResumeLine> lines, int index, int end, int most)
    {
        var head = new List<ResumeLine>();
        for (var at = index + 1; at < end && head.Count < most && IsHead(lines[at]) && !(head.Count > 0 && lines[at].AfterGap); at++)
            head.Add(lines[at]);

        return head;
    }

    static bool IsHead(ResumeLine line) =>
        !line.IsItem && line.Text.Length <= LongestHead && line.Text[^1] is not ('.' or ';' or ':' or ',') && line.Text.Count(c => c == ' ') < 14 && char.IsLetterOrDigit(line.Text[0]) && !char.IsLower(line.Text[0]);

    static DateRange? RangeOf(ResumeLine line, bool orSingle)
    {
        if (line.Text.Length > LongestHead + 40 || DateRange.In(line.Text, orSingle) is not { } range)
            return null;

        var rest = range.Without(line.Text);
        var isAtEdge = range.Start < 3 || line.Text[range.End..].Trim(' ', ')', '.', '|', '\t').Length < 40;

        return isAtEdge && (!line.IsItem || rest.Length < 70) && rest.Count(c => c == ' ') < 14 ? range : null;
    }
}
