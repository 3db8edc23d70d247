namespace JobSite.Core.Places.Applying;

/// <summary>
/// "US based applicants only", "LATAM candidates only", "Remote, UK only": the area stands before the rest.
/// </summary>
static class NamedFirst
{
    static readonly string[] tails =
    [
        "based applicants", "based candidates", "based only", "applicants", "candidates", "residents", "resident only",
        "only", "based remote", "based / remote", "based, remote", "based preferred",
    ];

    public static List<string> Areas(ReadOnlySpan<char> text)
    {
        var isOnly = text.Contains("only", StringComparison.OrdinalIgnoreCase)
            || text.Contains("must", StringComparison.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length; at = NextWord(text, at))
        {
            if (!char.IsLetter(text[at]) || AreaList.At(text, at) is null)
                continue;

            var areas = AreaList.ReadAt(text, at, out var end);
            var rest = text[end..].TrimStart(" -–(/");
            foreach (var tail in tails)
            {
                if (!isOnly && tail.EndsWith('s'))
                    continue;
                if (rest.StartsWith(tail, StringComparison.OrdinalIgnoreCase) && Fillers.IsWordEnd(rest, tail.Length)
                    && (tail != "only" || !Strangers.AreBehind(rest, tail.Length)))
                    return tail == "based preferred" ? [] : areas;
            }

            var isBased = rest.StartsWith("based", StringComparison.OrdinalIgnoreCase) && Fillers.IsWordEnd(rest, 5)
                && EndsWithBe(text[..at]);
            if (isBased)
                return areas;
            at = Math.Max(at, end - 1);
        }

        return [];
    }

    static bool EndsWithBe(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();

        return before.EndsWith("be", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("remote", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("remote,", StringComparison.OrdinalIgnoreCase);
    }

    static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;

        return at;
    }
}
