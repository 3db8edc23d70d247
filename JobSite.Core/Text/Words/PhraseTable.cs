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
        if (solid.Length is > 3 and < PhraseWords.LongestWord && !solid.Any(Folding.IsCjk))
            AddWords([solid], value);
    }

    public List<Phrase<T>> In(string text)
    {
        var found = new List<Phrase<T>>();
        var (words, ids) = Read(text);
        for (var first = 0; first < ids.Count;)
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

    (int Last, T? Value) Longest(List<Word> words, List<WordId> ids, int first, int start)
    {
        var (node, last, value) = (0, first - 1, default(T));
        for (var at = first; at < ids.Count && (at == first || words[at].Before <= Gap.Space); at++)
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

    (List<Word> Words, List<WordId> Ids) Read(string text)
    {
        var all = WordScan.Of(text);
        var (words, ids) = (new List<Word>(all.Count), new List<WordId>(all.Count));
        Span<char> folded = stackalloc char[PhraseWords.LongestWord];
        foreach (var word in all)
        {
            var id = vocabulary.Find(text.AsSpan(word.Start, word.Length), folded);
            if (id.IsUnknown && text.AsSpan(word.Start, word.Length).Contains('.'))
                AddParts(text, word, words, ids, folded);
            else
                Note(words, ids, word, id);
        }

        return (words, ids);
    }

    void AddParts(string text, Word word, List<Word> words, List<WordId> ids, Span<char> folded)
    {
        var (start, gap) = (word.Start, word.Before);
        for (var at = word.Start; at <= word.End; at++)
        {
            if (at < word.End && text[at] != '.')
                continue;
            if (at > start)
                Note(words, ids, new(start, at, gap), vocabulary.Find(text.AsSpan(start, at - start), folded));
            (start, gap) = (at + 1, Gap.Sentence);
        }
    }

    static void Note(List<Word> words, List<WordId> ids, Word word, WordId id)
    {
        words.Add(word);
        ids.Add(id);
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
