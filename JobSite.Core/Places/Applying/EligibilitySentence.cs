namespace JobSite.Core.Places.Applying;

/// <summary>Reads one sentence for where one may apply from.</summary>
static class EligibilitySentence
{
    static readonly string[] tails = ["based applicants", "based candidates", "based only", "applicants", "candidates", "residents", "resident only", "only", "based remote", "based / remote", "based, remote", "based preferred"];
    static readonly string[] strangersBehind = ["time", "timezone", "tz", "hours", "customer", "client", "market", "compan", "office", "team", "holiday", "law", "government", "dollar", "user", "business", "sales", "region's", "headquarter", "entity", "subsidiar", "startup", "work authorization", "citizen"];

    public static EligibilityFinding Read(ReadOnlySpan<char> text)
    {
        if (!AreaList.HasAny(text))
            return EligibilityFinding.Nothing with { Binding = WorldwideWords.Say(text) ? Binding.Worldwide : Binding.None };

        var exclude = text.ContainsAny(EligibilityWords.PayWords) ? [] : After(text, EligibilityWords.Exclusion, true);
        List<string> relocate = [.. After(text, EligibilityWords.Relocation).SelectMany(EligibilityCountries.Members).Distinct()];
        var include = After(text, EligibilityWords.Residence);
        if (include.Count == 0)
            include = AtStart(text);
        if (include.Count == 0 && !text.ContainsAny(EligibilityWords.SmallPrint))
            include = Before(text);
        if (Without(include, exclude) is { Count: > 0 } bound)
            return new(Binding.Residence, bound, exclude, relocate);
        if (Without(RemoteWords.Areas(text), exclude) is { Count: > 0 } remote)
            return new(Binding.Remote, remote, exclude, relocate);
        if (Without(After(text, EligibilityWords.Authorization), exclude) is { Count: > 0 } authorized)
            return new(Binding.Authorization, authorized, exclude, relocate);

        return new(WorldwideWords.Say(text) ? Binding.Worldwide : Binding.None, [], exclude, relocate);
    }

    static List<string> Without(List<string> areas, List<string> excluded)
    {
        areas.RemoveAll(excluded.Contains);
        return areas;
    }

    static List<string> After(ReadOnlySpan<char> text, string[] phrases, bool mayStartWithState = false)
    {
        foreach (var phrase in phrases)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && AreaList.ReadAt(text, SkipFillers(text, at + phrase.Length), out var end, mayStartWithState) is { Count: > 0 } areas && !IsStrangersBehind(text, end))
                return areas;
        }

        return [];
    }

    static List<string> AtStart(ReadOnlySpan<char> text)
    {
        foreach (var phrase in EligibilityWords.ResidenceAtStart)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return AreaList.ReadAt(text, SkipFillers(text, phrase.Length), out var end) is var areas && IsStrangersBehind(text, end) ? [] : areas;
        }

        return [];
    }

    // "US based applicants only", "LATAM candidates only", "Remote, UK only"
    static List<string> Before(ReadOnlySpan<char> text)
    {
        var isOnly = text.Contains("only", StringComparison.OrdinalIgnoreCase) || text.Contains("must", StringComparison.OrdinalIgnoreCase);
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
                if (rest.StartsWith(tail, StringComparison.OrdinalIgnoreCase) && IsWordEnd(rest, tail.Length) && (tail != "only" || !IsStrangersBehind(rest, tail.Length)))
                    return tail == "based preferred" ? [] : areas;
            }

            var isBased = rest.StartsWith("based", StringComparison.OrdinalIgnoreCase) && IsWordEnd(rest, 5) && EndsWithBe(text[..at]);
            if (isBased)
                return areas;
            at = Math.Max(at, end - 1);
        }

        return [];
    }

    static bool EndsWithBe(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();

        return before.EndsWith("be", StringComparison.OrdinalIgnoreCase) || before.EndsWith("remote", StringComparison.OrdinalIgnoreCase) || before.EndsWith("remote,", StringComparison.OrdinalIgnoreCase);
    }

    static int SkipFillers(ReadOnlySpan<char> text, int at)
    {
        for (var moved = true; moved;)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or ','))
                at++;
            moved = Skipped(text, ref at, EligibilityWords.Fillers);
        }

        return at;
    }

    public static bool Skipped(ReadOnlySpan<char> text, ref int at, string[] fillers)
    {
        foreach (var filler in fillers)
        {
            if (text[at..].StartsWith(filler, StringComparison.OrdinalIgnoreCase) && IsWordEnd(text[at..], filler.Length) && !char.IsUpper(text[Math.Min(at + 1, text.Length - 1)]))
            {
                at += filler.Length;
                return true;
            }
        }

        return false;
    }

    public static bool IsStrangersBehind(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(" -");
        foreach (var word in strangersBehind)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;

        return at;
    }

    static bool IsWordEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetter(text[at]);
}
