namespace JobSite.Core.Text.Words;

/// <summary>
/// What a word compares by, however it is written: a hash of its folded letters, and of its stem where it ends as a
/// plural or a German feminine does. So a word is folded once, however many tables it is looked up in.
/// </summary>
readonly record struct WordPrint(ulong Whole, ulong Stem)
{
    public const int LongestWord = 40;

    public static WordPrint Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return default;
        if (word is "&")
            word = "and";

        Span<char> folded = stackalloc char[LongestWord];
        Span<ulong> hashes = stackalloc ulong[LongestWord];
        var (length, hash) = (0, 14695981039346656037ul); // FNV-1a
        foreach (var c in word)
        {
            if (!Folding.HasSound(c))
                continue;

            folded[length] = Folding.Fold(c);
            hash = (hash ^ folded[length]) * 1099511628211ul;
            hashes[length++] = hash;
        }

        var stem = StemLength(folded[..length]);

        return length == 0 ? default : new(hash, stem > 0 ? hashes[stem - 1] : 0);
    }

    static int StemLength(ReadOnlySpan<char> word) => word switch
    {
        [_, _, _, .., 's' or '+'] => word.Length - 1,
        [_, _, _, .., 'i', 'n', 'n', 'e', 'n'] => word.Length - 5,
        [_, _, _, .., 'i', 'n'] => word.Length - 2,
        _ => 0,
    };
}
