using JobSite.Core.Search.Words;

namespace JobSite.Core.Search.Finding;

/// <summary>Marks what was searched for in the text of a card: each word in all its forms, and names of several words as a whole.</summary>
sealed class Highlighter
{
    const int Longest = 200;
    const int Before = 60;
    const int LongestRead = 20_000; // of a long description, only its beginning is looked through

    readonly int groups;
    readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    readonly ILookup<string, (Said Way, int Group)> phrases;

    Highlighter(JobQuery query)
    {
        var ways = query.Must.SelectMany((group, i) => group.Ways.Select(way => (Way: way, Group: i))).ToList();
        foreach (var (way, group) in ways.Where(w => w.Way.Offsets is null))
            foreach (var term in way.Terms)
                words.TryAdd(Stem.InBody(term), group);
        phrases = ways.Where(w => w.Way.Offsets is not null).ToLookup(w => w.Way.Terms[0]);
        groups = words.Values.Concat(phrases.SelectMany(p => p).Select(p => p.Group)).Distinct().Count();
    }

    public static Highlighter None { get; } = new(JobQuery.Empty);

    public static Highlighter For(JobQuery query) => query.Must.Count == 0 ? None : new(query);

    /// <summary>Whether all that was searched for is in this text, so that no more need be shown.</summary>
    public bool IsSaidIn(string text) => groups == 0 || Matches(text).Select(m => m.Group).Distinct().Count() == groups;

    public IReadOnlyList<Marked> Mark(string text) => Pieces(text, Matches(text), 0, text.Length);

    /// <summary>A line or two around the most that was searched for; nothing where there is none of it.</summary>
    public IReadOnlyList<Marked> Snippet(string text)
    {
        var matches = Matches(text.Length > LongestRead ? text[..LongestRead] : text);
        if (matches.Count == 0)
            return [];

        var best = Enumerable.Range(0, matches.Count).MaxBy(i => matches.Skip(i).TakeWhile(m => m.End <= matches[i].Start - Before + Longest)
            .Select(m => m.Group).Distinct().Count());
        var from = text.Length <= Longest ? 0 : Edge(text, Math.Max(0, Math.Min(matches[best].Start - Before, text.Length - Longest)));
        var to = text.Length - from <= Longest ? text.Length : Edge(text, from + Longest);

        return Pieces(text, matches, from, Math.Max(to, matches[best].End));
    }

    List<Match> Matches(string text)
    {
        if (groups == 0 || text.Length == 0)
            return [];

        var matches = new List<Match>();
        var read = WordReader.In(text);
        for (var i = 0; i < read.Count; i++)
        {
            foreach (var (phrase, group) in phrases[read[i].Term])
                if (EndOf(phrase, read, i) is { } end)
                    matches.Add(new(read[i].Start, end, group));
            if (words.TryGetValue(read[i].Stem ?? Stem.Sign + read[i].Term, out var of))
                matches.Add(new(read[i].Start, read[i].End, of));
        }

        return matches;
    }

    /// <summary>Where a phrase ends that begins with this word; null where another one follows.</summary>
    static int? EndOf(Said phrase, IReadOnlyList<Word> read, int first)
    {
        var at = first;
        for (var i = 1; i < phrase.Terms.Count; i++)
        {
            var position = read[first].Position + phrase.Offsets![i];
            while (at < read.Count && (read[at].Position < position || read[at].Position == position && read[at].Term != phrase.Terms[i]))
                at++;
            if (at == read.Count || read[at].Position != position)
                return null;
        }

        return read[at].End;
    }

    static List<Marked> Pieces(string text, List<Match> matches, int from, int to)
    {
        var pieces = new List<Marked>();
        if (from > 0)
            pieces.Add(new("…", false));
        var at = from;
        foreach (var match in matches)
        {
            if (match.Start < at || match.End > to)
                continue;
            if (match.Start > at)
                pieces.Add(new(text[at..match.Start], false));
            pieces.Add(new(text[match.Start..match.End], true));
            at = match.End;
        }

        if (at < to)
            pieces.Add(new(text[at..to], false));
        if (to < text.Length)
            pieces.Add(new("…", false));
        return pieces;
    }

    /// <summary>The end of the word before, so that none is cut.</summary>
    static int Edge(string text, int at)
    {
        for (var i = at; i > Math.Max(0, at - 30); i--)
            if (char.IsWhiteSpace(text[i]))
                return i + 1;

        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    readonly record struct Match(int Start, int End, int Group);
}
