namespace JobSite.Core.Search.Words;

/// <summary>What is searched for, in terms of the index.</summary>
/// <param name="Must">Each of these must be found.</param>
/// <param name="Not">None of these may be.</param>
/// <param name="Better">What makes a match better, without being asked for: the words side by side in the title.</param>
/// <param name="LastWord">The word that may be only the beginning of one, and its place in <paramref name="Must"/>.</param>
sealed record JobQuery(
    IReadOnlyList<WordGroup> Must, IReadOnlyList<WordGroup> Not, IReadOnlyList<Said> Better, (string Term, int Group)? LastWord)
{
    public static readonly JobQuery Empty = new([], [], [], null);

    public static JobQuery Read(string? typed, IReadOnlyList<string> notWords)
    {
        var parts = TypedWords.Read(typed);
        List<WordGroup> must = [], not = [];
        (string, int)? last = null;
        for (var i = 0; i < parts.Count;)
        {
            if (parts[i].IsNot)
                not.Add(new([.. Exactly(parts[i].Words)], FieldsOf(parts[i++])));
            else if (!parts[i].IsPlainWord)
                must.Add(new([.. Together(parts[i])], FieldsOf(parts[i++])));
            else
            {
                var words = Named(parts, i);
                must.Add(new([.. AsNamed(words)], JobParts.All));
                i += words.Count;
                if (i == parts.Count && words is [{ Term.Length: >= 2 } or { Term: [> '\u0E00', ..] }])
                    last = (words[0].Term, must.Count - 1);
            }
        }

        not.AddRange(notWords.Take(10).Select(w => TypedWords.WordsOf(w.Length > 100 ? w[..100] : w))
            .Where(w => w.Count > 0).Select(w => new WordGroup([.. Exactly(w)], JobParts.All)));

        return new(must, not, [.. InTitle(parts)], last);
    }

    static JobParts FieldsOf(TypedPart part) => part.IsTitle ? JobParts.Title : JobParts.All;

    /// <summary>As many words from here on as have a name together ("machine learning"), or one.</summary>
    static List<Word> Named(IReadOnlyList<TypedPart> parts, int from)
    {
        var plain = parts.Skip(from).Take(Synonyms.MostWords).TakeWhile(p => p.IsPlainWord).Select(p => p.Words[0]).ToList();
        while (plain.Count > 1 && Synonyms.Of(Joined(plain)).Count == 0)
            plain.RemoveAt(plain.Count - 1);

        return plain;
    }

    static IEnumerable<Said> AsNamed(List<Word> words)
    {
        var ways = words.Count == 1
            ? WordGroup.FormsOf(words[0].Term)
            : [new([.. words.Select(w => Stem.Of(w.Term) ?? w.Term)], null, 0.6), new([.. words.Select(w => w.Term)], SideBySide(words.Count), 0.4)];

        return ways.Concat(Synonyms.Of(Joined(words)).Take(12).SelectMany(OtherName));
    }

    static IEnumerable<Said> OtherName(string name) => TypedWords.WordsOf(name) switch
    {
        [] => [],
        [var word] => WordGroup.FormsOf(word.Term, 0.8),
        var words => [Said.Phrase(words, 0.8)],
    };

    static IEnumerable<Said> Exactly(IReadOnlyList<Word> words)
    {
        yield return Said.Phrase(words, 1);
        if (words.Count == 2 && words[1].IsGlued)
            yield return Said.Word(words[0].Term + words[1].Term, 1);
    }

    static IEnumerable<Said> Together(TypedPart part) =>
        part.Words is [var word] && !part.IsQuoted ? WordGroup.FormsOf(word.Term) : Exactly(part.Words);

    /// <summary>Pairs of words, and all of them as the whole title.</summary>
    static IEnumerable<Said> InTitle(IReadOnlyList<TypedPart> parts)
    {
        var words = parts.Where(p => !p.IsNot).SelectMany(p => p.Words).Select(w => w.Term).ToList();
        if (words.Count > 0)
            yield return Said.Word(TitleTerms.Whole(words), 1);
        foreach (var (first, second) in words.Zip(words.Skip(1)))
            yield return Said.Word(TitleTerms.Pair(first, second), 1);
    }

    static int[] SideBySide(int count) => [.. Enumerable.Range(0, count)];

    static string Joined(IEnumerable<Word> words) => string.Join(' ', words.Select(w => w.Term));
}
