namespace JobSite.Core.Text.Words;

/// <summary>
/// Phrases with a meaning. All that stand in a text are found in one pass over its words, the longest first.
/// </summary>
sealed class PhraseTable<T>
{
    readonly PhraseWords vocabulary = new();
    readonly Dictionary<long, int> steps = [];
    readonly Dictionary<int, T> values = [];
    int nodes;

    /// <summary>
    /// Adds a phrase with its solid spelling ("rest api", "restapi") and without its dots. The first meaning of a
    /// phrase stays.
    /// </summary>
    public void Add(string phrase, T value)
    {
        var words = PhraseWords.Split(phrase);
        if (words.Count == 0)
            return;

        AddWords(words, value);
        if (words.Exists(w => w.IndexOf('.') > 0))
            AddWords([.. words.SelectMany(w => w.Split('.', StringSplitOptions.RemoveEmptyEntries))], value);

        var solid = string.Concat(words);
        if (solid[0] != '.')
            solid = solid.Replace(".", "", StringComparison.Ordinal);
        if (solid.Length is > 3 and < WordPrint.LongestWord && !solid.Any(Folding.IsCjk))
            AddWords([solid], value);
    }

    public List<Phrase<T>> In(string text)
    {
        var found = new List<Phrase<T>>();
        var (words, ids) = Read(text);
        for (var first = 0; first < ids.Length;)
        {
            var (last, value) = Longest(words, ids, first, ids[first].Exact);
            if (last < first && ids[first].Stem != WordId.Unknown)
                (last, value) = Longest(words, ids, first, ids[first].Stem);
            if (last < first)
            {
                first++;
                continue;
            }

            found.Add(new(value!, words[first].Start, words[last].End, first, last, words[first].Before));
            first = last + 1;
        }

        return found;
    }

    (int Last, T? Value) Longest(Word[] words, WordId[] ids, int first, int start)
    {
        var (node, last, value) = (0, first - 1, default(T));
        for (var at = first; at < ids.Length && (at == first || words[at].Before <= Gap.Space); at++)
        {
            var from = node;
            if (!Next(from, at == first ? start : ids[at].Exact, out node)
                && (at == first || !Next(from, ids[at].Stem, out node)))
                break;
            if (values.TryGetValue(node, out var here))
                (last, value) = (at, here);
        }

        return (last, value);
    }

    bool Next(int from, int word, out int node)
    {
        node = from;

        return word != WordId.Unknown && steps.TryGetValue(Step(from, word), out node);
    }

    (Word[] Words, WordId[] Ids) Read(string text)
    {
        var words = WordScan.Of(text);
        var (ids, hasParts) = (new WordId[words.Length], false);
        for (var at = 0; at < ids.Length; at++)
        {
            ids[at] = vocabulary.Find(words[at].Print);
            hasParts |= HasParts(text, words[at], ids[at]);
        }

        return hasParts ? WithParts(text, words, ids) : (words, ids);
    }

    /// <summary>Of a word with dots that is unknown, each part is a word.</summary>
    (Word[] Words, WordId[] Ids) WithParts(string text, Word[] words, WordId[] ids)
    {
        var parted = new List<Word>(words.Length + 8);
        for (var at = 0; at < ids.Length; at++)
            if (HasParts(text, words[at], ids[at]))
                AddParts(text, words[at], parted);
            else
                parted.Add(words[at]);

        return ([.. parted], [.. parted.Select(w => vocabulary.Find(w.Print))]);
    }

    static bool HasParts(string text, Word word, WordId id) =>
        id.IsUnknown && text.AsSpan(word.Start, word.Length).Contains('.');

    static void AddParts(string text, Word word, List<Word> words)
    {
        var (start, gap) = (word.Start, word.Before);
        for (var at = word.Start; at <= word.End; at++)
        {
            if (at < word.End && text[at] != '.')
                continue;
            if (at > start)
                words.Add(new(start, at, gap, WordPrint.Of(text.AsSpan(start, at - start))));
            (start, gap) = (at + 1, Gap.Sentence);
        }
    }

    void AddWords(List<string> words, T value)
    {
        var node = 0;
        foreach (var word in words)
        {
            var id = vocabulary.Add(word);
            if (!steps.TryGetValue(Step(node, id), out var next))
                steps[Step(node, id)] = next = ++nodes;
            node = next;
        }

        if (node != 0)
            values.TryAdd(node, value);
    }

    static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}
