namespace JobSite.Core.Search.Words;

/// <summary>One thing that is searched for, and the ways to say it: any of them will do.</summary>
sealed class WordGroup(IReadOnlyList<Said> ways, JobParts where)
{
    public IReadOnlyList<Said> Ways { get; } = ways;
    public JobParts Where { get; } = where;

    /// <summary>The same for two groups that find the same.</summary>
    public string Key { get; } = $"{(int)where}|" + string.Join('|', ways.Select(w =>
        $"{string.Join(' ', w.Terms)}{(w.Offsets is { } o ? "@" + string.Join(',', o) : "")}^{w.Fit:0.##}"));

    /// <summary>The same in a description, where only stems are.</summary>
    public IEnumerable<Said> InBody => Ways
        .Select(w => w with { Terms = [.. w.Terms.Select(Stem.InBody)] })
        .GroupBy(w => (string.Join(' ', w.Terms), w.Offsets is null))
        .Select(same => same.MaxBy(w => w.Fit)!);

    /// <summary>A word in all its forms: as typed, by its stem, by another name.</summary>
    public static IEnumerable<Said> FormsOf(string word, double fit = 1)
    {
        var stem = Stem.Of(word)?[1..] ?? word;
        yield return Said.Word(word, fit * 0.3);
        yield return Said.Word(Stem.Sign + stem, fit * 0.7);
        if (stem != word)
            yield return Said.Word(stem, fit * 0.7);
    }
}
