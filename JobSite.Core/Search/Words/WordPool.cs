namespace JobSite.Core.Search.Words;

/// <summary>Gives the same string for the same letters, so that a million jobs do not make a million "engineer"s.</summary>
sealed class WordPool
{
    const int Most = 50_000;

    readonly HashSet<string> known = new(StringComparer.Ordinal);
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    public WordPool() => byLetters = known.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> letters)
    {
        if (byLetters.TryGetValue(letters, out var word))
            return word;

        if (known.Count >= Most)
            known.Clear();
        known.Add(word = letters.ToString());
        return word;
    }
}
