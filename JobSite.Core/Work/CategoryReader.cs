using JobSite.Core.Text.Words;
using JobSite.Core.Values;
using JobSite.Core.Work.Titles;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>
/// Finds the trade of a job: from its title, else from what its source calls it, else from how its text begins.
/// </summary>
public static class CategoryReader
{
    const int LongestTitle = 300;
    const int LongestStart = 1500;

    public static Found<Category> Of(string title, string? sourceCategory, string plainStart)
    {
        var shown = Reading.Cut(title, LongestTitle);
        var best = Best(shown);
        if (best is { Kind: TitleWordKind.Role or TitleWordKind.Field })
            return best.Found;
        if (Compound(shown) is { } compound)
            return compound;
        if (sourceCategory is { Length: > 0 } && OfSource(Reading.Cut(sourceCategory, LongestTitle)) is { } named)
            return named;

        return best?.Found ?? OfText(Reading.Cut(plainStart, LongestStart)) ?? new(Category.Find("other")!, "");
    }

    /// <summary>
    /// The word that says most; of equals, the one in the first part of the title, the longer one, the later one:
    /// titles end in what one is.
    /// </summary>
    static Hit? Best(string title)
    {
        Hit? best = null;
        var part = 0;
        foreach (var phrase in TitleWords.Table.In(title))
        {
            if (phrase.Before >= Gap.Mark && phrase.FirstWord > 0 || HasDash(title, phrase.Start))
                part++;
            var weight = (int)phrase.Value.Kind * 100 + (part == 0 ? 40 : 0) + (phrase.LastWord - phrase.FirstWord) * 5;
            if (best is null || weight > best.Weight || weight == best.Weight && part == best.Part)
                best = new(new(phrase.Value.Category, phrase.In(title)), phrase.Value.Kind, weight, part);
        }

        return best;
    }

    static Found<Category>? Compound(string title)
    {
        foreach (var word in WordScan.Of(title))
            if (CompoundEndings.Of(title.AsSpan(word.Start, word.Length)) is { } category)
                return new(category, title[word.Start..word.End]);

        return null;
    }

    static Found<Category>? OfSource(string words)
    {
        var name = words.Trim();
        var category = Category.Find(name.ToLowerInvariant())
            ?? Category.All.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

        return category is null ? Best(words)?.Found : new(category, words);
    }

    /// <summary>The trade whose roles the text names most, if it names any twice.</summary>
    static Found<Category>? OfText(string start) =>
        TitleWords.Table.In(start)
            .Where(p => p.Value.Kind == TitleWordKind.Role)
            .GroupBy(p => p.Value.Category)
            .Where(g => g.Count() > 1)
            .MaxBy(g => g.Count()) is { } most
            ? new(most.Key, most.First().In(start))
            : null;

    static bool HasDash(string title, int start) =>
        start > 2 && title[start - 1] == ' ' && title[start - 2] is '-' or '–' or '|';

    sealed record Hit(Found<Category> Found, TitleWordKind Kind, int Weight, int Part);
}
