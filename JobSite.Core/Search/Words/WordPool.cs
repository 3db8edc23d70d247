namespace JobSite.Core.Search.Words;

/// <summary>Gives the same string for the same letters, and its stem with it, so that each is worked out once and not in a million jobs.</summary>
sealed class WordPool
{
    const int Most = 50_000;

    readonly Dictionary<string, string?> stems = new(StringComparer.Ordinal);
    readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    public WordPool() => byLetters = stems.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> letters, out string? stem)
    {
        if (byLetters.TryGetValue(letters, out var word, out stem))
            return word;

        if (stems.Count >= Most)
            stems.Clear();
        word = letters.ToString();
        stems.Add(word, stem = Stem.Of(word));
        return word;
    }
}
