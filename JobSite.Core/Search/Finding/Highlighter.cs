using JobSite.Core.Search.Words;

namespace JobSite.Core.Search.Finding;

/// <summary>Marks what was searched for in the text of a card.</summary>
sealed class Highlighter
{
    const int Longest = 200;
    const int Before = 60;
    const int LongestRead = 20_000; // of a long description, only its beginning is looked through

    readonly IReadOnlyList<HashSet<string>> groups;
    readonly HashSet<string> stems;
    readonly string? beginning;

    Highlighter(IReadOnlyList<HashSet<string>> groups, string? beginning)
    {
        (this.groups, this.beginning) = (groups, beginning);
        stems = [.. groups.SelectMany(g => g)];
    }

    bool Looks => stems.Count > 0;

    public static Highlighter For(string? typed)
    {
        var query = JobQuery.Read(typed, []);
        var groups = query.Must.Select(g => g.Ways.SelectMany(w => w.Terms).Select(t => Stem.InBody(t)).ToHashSet());

        return new([.. groups], query.LastWord?.Term);
    }

    /// <summary>Whether all that was searched for is in this text, so that no more need be shown.</summary>
    public bool IsSaidIn(string text)
    {
        var found = Looks ? Matches(text).Select(m => StemOf(m)).ToHashSet() : [];

        return groups.All(g => g.Overlaps(found));
    }

    public IReadOnlyList<Marked> Mark(string text) => Pieces(text, Looks ? Matches(text) : [], 0, text.Length);

    /// <summary>A line or two around the most that was searched for; nothing where there is none of it.</summary>
    public IReadOnlyList<Marked> Snippet(string text)
    {
        if (!Looks || text.Length == 0)
            return [];

        var matches = Matches(text.Length > LongestRead ? text[..LongestRead] : text);
        if (matches.Count == 0)
            return [];

        var best = Enumerable.Range(0, matches.Count).MaxBy(i => matches.Skip(i).TakeWhile(m => m.End <= matches[i].Start - Before + Longest)
            .Select(m => StemOf(m)).Distinct().Count());
        var from = text.Length <= Longest ? 0 : Edge(text, Math.Max(0, Math.Min(matches[best].Start - Before, text.Length - Longest)));
        var to = text.Length - from <= Longest ? text.Length : Edge(text, from + Longest);

        return Pieces(text, matches, from, Math.Max(to, matches[best].End));
    }

    List<Word> Matches(string text)
    {
        var matches = new List<Word>();
        foreach (var word in WordReader.In(text))
            if (stems.Contains(StemOf(word)) || beginning is not null && word.Term.StartsWith(beginning, StringComparison.Ordinal))
                matches.Add(word);

        return matches;
    }

    static List<Marked> Pieces(string text, List<Word> matches, int from, int to)
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

    static string StemOf(Word word) => word.Stem ?? Stem.Sign + word.Term;
}
