using System.Buffers;

namespace JobSite.Core.Descriptions.Sources;

/// <summary>How much of a text looks like Markdown. Bullets alone do not count: plain text has them too.</summary>
static class MarkdownMarks
{
    const int MostHashes = 6;

    static readonly SearchValues<char> Signs = SearchValues.Create("#*[`_=");

    public static int Count(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs) && !text.Contains("\n--", StringComparison.Ordinal))
            return 0;

        var count = 0;
        var before = ReadOnlySpan<char>.Empty;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            count += IsMarked(line.Trim(), before.Trim()) ? 1 : 0;
            before = line;
        }

        return count;
    }

    static bool IsMarked(ReadOnlySpan<char> line, ReadOnlySpan<char> before)
    {
        if (line.IsEmpty)
            return false;
        if (line[0] == '#')
            return IsHeading(line);
        if (line.StartsWith("```")
            || (before.Length > 0 && line.Length >= 3 && line.TrimEnd(line[0] is '=' or '-' ? line[0] : '\0').IsEmpty))
            return true;

        return HasStrong(line, "**") || HasStrong(line, "__") || line.Contains("](http", StringComparison.Ordinal)
            || line.Contains("](mailto:", StringComparison.Ordinal);
    }

    /// <summary>"## Tasks" and "#职责", but not "#LI-REMOTE" or "#1 employer".</summary>
    static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart('#');

        return line.Length - text.Length <= MostHashes && text.Length > 0
            && (text[0] is ' ' or '\t' || text[0] > '\u2E80');
    }

    static bool HasStrong(ReadOnlySpan<char> line, ReadOnlySpan<char> sign) =>
        line.IndexOf(sign) is >= 0 and var at && at + 2 < line.Length && line[at + 2] is not (' ' or '*' or '_')
            && line[(at + 2)..].Contains(sign, StringComparison.Ordinal);
}
