namespace JobSite.Core.Search.Words;

/// <summary>One way to say what is searched for: terms of the index, and how well it fits (1 is as typed).</summary>
/// <remarks>Offsets say where each term stands after the first, if they must stand together; otherwise there are none.</remarks>
sealed record Said(IReadOnlyList<string> Terms, IReadOnlyList<int>? Offsets, double Fit)
{
    public static Said Word(string term, double fit) => new([term], null, fit);

    public static Said Phrase(IReadOnlyList<Word> words, double fit) => words.Count == 1
        ? Word(words[0].Term, fit)
        : new([.. words.Select(w => w.Term)], [.. words.Select(w => w.Position - words[0].Position)], fit);
}
