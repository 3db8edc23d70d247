namespace JobSite.Core.Places.Applying;

/// <summary>The areas beside the word "remote".</summary>
static class RemoteWords
{
    static readonly string[] fillers =
    [
        "work", "working", "position", "role", "job", "opportunity", "first", "only", "option", "in", "within", "from",
        "across", "throughout", "anywhere", "based", "the", "open to", "for", "candidates", "is", "this", "must be",
    ];

    // "Remote (US)", "Remote - Europe", "fully remote position in Germany"; and "US Remote" where a line starts with it
    public static List<string> Areas(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf("remote", StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            var at = from + found + "remote".Length;
            var before = text[..(from + found)].TrimEnd(" -");
            var isDenied = before.EndsWith("hybrid", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("not", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("non", StringComparison.OrdinalIgnoreCase);
            if (!isDenied && !(at < text.Length && char.IsLetter(text[at]))
                && AreaList.ReadAt(text, SkipFillers(text, at), out var end) is { Count: > 0 } areas
                && !Strangers.AreBehind(text, end)
                    && !text[end..].TrimStart().StartsWith("prefer", StringComparison.OrdinalIgnoreCase))
                return areas;
            from = at;
        }

        var first = AreaList.ReadAt(text, 0, out var firstEnd);
        var rest = text[firstEnd..].TrimStart(" -–—(/,|:");
        if (rest.StartsWith("based", StringComparison.OrdinalIgnoreCase))
            rest = rest[5..].TrimStart(" -–—(/,|:");
        var isRemote = rest.StartsWith("remote", StringComparison.OrdinalIgnoreCase)
            && !Strangers.AreBehind(rest, "remote".Length);
        return first.Count > 0 && isRemote ? first : [];
    }

    static int SkipFillers(ReadOnlySpan<char> text, int at)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            while (at < text.Length
                && (char.IsWhiteSpace(text[at])
                || text[at] is '-' or '–' or '—' or ',' or '(' or '[' or ':' or '/' or '|'))
                at++;
            moved = Fillers.Skip(text, ref at, fillers);
        }

        return at;
    }
}
