namespace JobSite.Core.Places.Applying;

/// <summary>Reads one sentence for where one may apply from.</summary>
static class EligibilitySentence
{
    public static EligibilityFinding Read(ReadOnlySpan<char> text)
    {
        if (!AreaList.HasAny(text))
            return EligibilityFinding.Nothing with
            {
                Binding = WorldwideWords.Say(text) ? Binding.Worldwide : Binding.None,
            };

        var exclude = text.ContainsAny(EligibilityWords.PayWords) ? [] : After(text, EligibilityWords.Exclusion, true);
        List<string> relocate =
        [
            .. After(text, EligibilityWords.Relocation).SelectMany(EligibilityCountries.Members).Distinct(),
        ];
        var include = After(text, EligibilityWords.Residence);
        if (include.Count == 0)
            include = AtStart(text);
        if (include.Count == 0 && !text.ContainsAny(EligibilityWords.SmallPrint))
            include = NamedFirst.Areas(text);
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
            var start = at < 0 ? text.Length : SkipFillers(text, at + phrase.Length);
            if (at >= 0 && AreaList.ReadAt(text, start, out var end, mayStartWithState) is { Count: > 0 } areas
                && !Strangers.AreBehind(text, end))
                return areas;
        }

        return [];
    }

    static List<string> AtStart(ReadOnlySpan<char> text)
    {
        foreach (var phrase in EligibilityWords.ResidenceAtStart)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return AreaList.ReadAt(text, SkipFillers(text, phrase.Length), out var end) is var areas
                    && Strangers.AreBehind(text, end) ? [] : areas;
        }

        return [];
    }

    static int SkipFillers(ReadOnlySpan<char> text, int at)
    {
        for (var moved = true; moved;)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or ','))
                at++;
            moved = Fillers.Skip(text, ref at, EligibilityWords.Fillers);
        }

        return at;
    }
}
