using JobSite.Core.Skills;

namespace JobSite.Core.Matching;

/// <summary>What one side asks for and the other one may have: a skill under its one name, or a word of a title.</summary>
public readonly record struct Term(string Name, bool IsWord)
{
    public static Term Skill(string tagOrSlug) => new(SkillCatalog.Default.Find(tagOrSlug)?.Slug ?? SkillTerm.Normalize(tagOrSlug), false);

    public static Term Word(string word) => new(word, true);

    /// <summary>The skill and, after it, all that one has who has it.</summary>
    public IEnumerable<Term> WithImplied() => SkillCatalog.Default.WithImplied(Name).Select(slug => new Term(slug, false));
}
