namespace JobSite.Core.Pay.Words;

/// <summary>Phrases to be found in running text, case aside; the longest wins. A star stands for any ending.</summary>
sealed class Phrases<T>
{
    readonly Dictionary<char, List<(string Phrase, bool Open, T Value)>> byFirst = [];

    public Phrases(IEnumerable<(string Phrase, T Value)> all)
    {
        foreach (var (phrase, value) in all.OrderByDescending(p => p.Phrase.Length))
            List(phrase[0]).Add((phrase.TrimEnd('*'), phrase.EndsWith('*'), value));
    }

    /// <summary>The phrase that starts just here, whatever stands before it.</summary>
    public Mention<T>? At(string text, int at)
    {
        if (at >= text.Length || !byFirst.TryGetValue(char.ToLowerInvariant(text[at]), out var phrases))
            return null;

        foreach (var (phrase, open, value) in phrases)
            if (text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (open || !Letters.Joined(text, at + phrase.Length)))
                return new(at, open ? Letters.EndOfWord(text, at + phrase.Length) : at + phrase.Length, value);

        return null;
    }

    public Mention<T>? First(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!Letters.Joined(text, at) && At(text, at) is { } found && found.End <= to)
                return found;

        return null;
    }

    public Mention<T>? Last(string text, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
            if (!Letters.Joined(text, at) && At(text, at) is { } found && found.End <= to)
                return found;

        return null;
    }

    /// <summary>The phrase that ends just here, but for spaces and a colon.</summary>
    public Mention<T>? Before(string text, int from, int to)
    {
        while (to > from && (Letters.IsSpace(text[to - 1]) || text[to - 1] is ':' or '*' or '~' or '：' or '≈'))
            to--;

        return Last(text, from, to) is { } found && found.End == to ? found : null;
    }

    List<(string, bool, T)> List(char first)
    {
        var key = char.ToLowerInvariant(first);
        if (!byFirst.TryGetValue(key, out var list))
            byFirst[key] = list = [];

        return list;
    }
}
