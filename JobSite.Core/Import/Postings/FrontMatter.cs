using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>The YAML between two lines of dashes at the start of a Markdown file: plain keys, words and lists, which is what people write.</summary>
static class FrontMatter
{
    const int MostLines = 200;

    /// <summary>Where the text after it begins; 0 where there is none.</summary>
    public static int Read(string text, JobFields fields)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return 0;

        var lines = new List<string>();
        for (var at = LineEnd(text, 0); at < text.Length && lines.Count < MostLines;)
        {
            var end = LineEnd(text, at);
            var line = text[at..end].TrimEnd();
            at = end;
            if (line is "---" or "...")
            {
                ReadLines(lines, fields);
                return at;
            }
            lines.Add(line.Replace("\t", "  "));
        }
        return 0;
    }

    static void ReadLines(List<string> lines, JobFields fields)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var colon = lines[i].IndexOf(':');
            if (colon < 1 || lines[i][0] is ' ' or '#' or '-')
                continue;

            var inner = lines.Skip(i + 1).TakeWhile(l => l.Length == 0 || l[0] is ' ' or '-').ToList();
            var value = Value(lines[i][(colon + 1)..]);
            IEnumerable<string> values = value is ['[', .., ']'] ? value[1..^1].Split(',').Select(Value)
                : value.Length > 0 && value is not ("|" or ">") ? [value]
                : inner.All(l => l.Length == 0 || l.TrimStart() is ['-' or '#', ..]) ? inner.Select(l => l.Trim()).Where(l => l.StartsWith('-')).Select(l => Value(l[1..]))
                : [string.Join(' ', inner.Select(l => l.Trim()))];
            if (FieldNames.Find(lines[i][..colon]) is { } field)
                fields.Add(field, values);
        }
    }

    // Without a comment, a type tag ("!!timestamp") and quotes.
    static string Value(string words)
    {
        words = words.Trim();
        if (words.StartsWith("!!", StringComparison.Ordinal))
            words = words.IndexOf(' ') is > 0 and var space ? words[space..].Trim() : "";

        if (words is ['\'' or '"', ..] && words.IndexOf(words[0], 1) is > 0 and var end)
            return words[1..end];
        var comment = words.StartsWith('#') ? 0 : words.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? words : words[..comment].Trim();
    }

    static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end + 1 : text.Length;
}
