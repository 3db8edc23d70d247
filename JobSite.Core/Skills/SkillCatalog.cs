using JobSite.Core.Text.Words;
using JobSite.Core.Values;

namespace JobSite.Core.Skills;

/// <summary>The skills that are known, under all their spellings.</summary>
public sealed class SkillCatalog
{
    const int MostTags = 200;

    readonly Dictionary<string, Skill> bySlug;
    readonly Dictionary<string, Skill> bySpelling = [];
    readonly Dictionary<string, IReadOnlyList<string>> expansions = [];
    readonly PhraseTable<Spelling> phrases = new();
    readonly SkillScan scan;

    SkillCatalog(IReadOnlyList<Spelling> spellings)
    {
        All = [.. spellings.Select(s => s.Skill).Distinct()];
        bySlug = All.ToDictionary(s => s.Slug);
        scan = new(phrases);

        foreach (var spelling in spellings)
            phrases.Add(spelling.Written, spelling);
        foreach (var skill in All)
            bySpelling.TryAdd(SkillTerm.Squash(skill.Slug), skill);
        foreach (var spelling in spellings.Where(s => s.Certainty != Certainty.Not))
            bySpelling.TryAdd(SkillTerm.Squash(spelling.Written), spelling.Skill);
        foreach (var skill in spellings.Where(s => s.Certainty == Certainty.Sure).GroupBy(s => s.Skill.Slug))
            expansions[skill.Key] = [.. skill.Select(s => s.Written).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public static SkillCatalog Default { get; } = new(SkillFile.Read());

    public IReadOnlyList<Skill> All { get; }

    /// <summary>The skill under any of its spellings or its slug.</summary>
    public Skill? Find(string tagOrSlug)
    {
        if (bySlug.TryGetValue(tagOrSlug, out var skill))
            return skill;

        var squashed = SkillTerm.Squash(tagOrSlug);

        return bySpelling.GetValueOrDefault(squashed)
            ?? (squashed.Length > 3 && squashed[^1] == 's' ? bySpelling.GetValueOrDefault(squashed[..^1]) : null);
    }

    /// <summary>What a skill is called; a tag that means none is said in words ("railway-signalling": "Railway signalling").</summary>
    public string NameOf(string slug)
    {
        if (Find(slug) is { } skill)
            return skill.Name;

        var words = slug.Replace('-', ' ').Trim();

        return words.Length == 0 ? slug : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>
    /// What somebody typed as tags: slugs of the skills meant, each once, without those that another one implies. What
    /// we do not know stays, as a normal term, unless it is plainly no skill ("london", "senior").
    /// </summary>
    public IReadOnlyList<string> FromTags(IEnumerable<string> tags)
    {
        var slugs = tags.Take(MostTags).SelectMany(SlugsOf).Distinct().ToList();
        var implied = slugs.SelectMany(s => WithImplied(s).Skip(1)).ToHashSet();

        return [.. slugs.Where(s => !implied.Contains(s))];
    }

    /// <summary>
    /// The skills that a text names, best first, each with the words that name it. Ordinary words do not count alone.
    /// </summary>
    public IReadOnlyList<Found<Skill>> InText(string title, string plainText, int most = 8) =>
        scan.In(title, plainText, most);

    /// <summary>All sure spellings of the skill that a word of a search means; none where it means no skill.</summary>
    public IReadOnlyList<string> Expand(string word) =>
        Find(word) is { } skill ? expansions.GetValueOrDefault(skill.Slug, [skill.Name]) : [];

    /// <summary>The skill and, after it, all that it implies, near or far.</summary>
    public IReadOnlyList<string> WithImplied(string slug)
    {
        var all = new List<string> { slug };
        for (var at = 0; at < all.Count; at++)
            if (bySlug.TryGetValue(all[at], out var skill))
                all.AddRange(skill.Implies.Where(i => !all.Contains(i)));

        return all;
    }

    IEnumerable<string> SlugsOf(string tag)
    {
        if (Find(tag) is { } skill)
            return [skill.Slug];
        if (tag.Length > 200)
            return [];

        var parts = phrases.In(tag);
        if (parts.Count > 1 && parts.Sum(p => p.LastWord - p.FirstWord + 1) == WordScan.Of(tag).Length)
            return parts.Select(p => p.Value.Skill.Slug);

        return SkillTerm.Normalize(tag) is { Length: > 0 } term && !NoSkill.Is(tag) ? [term] : [];
    }
}
