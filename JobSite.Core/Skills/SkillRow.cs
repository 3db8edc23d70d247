using JobSite.Core.Text.Words;

namespace JobSite.Core.Skills;

/// <summary>
/// Skills named one after the other, as in "Go, Rust and C". One that is sure speaks for its neighbors.
/// </summary>
static class SkillRow
{
    const int LongestLink = 8;
    const int EnoughTogether = 3;

    static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "und", "oder", "et", "ou", "y", "o", "e", "with", "plus", "mit", "in", "及", "和", "或", "等", "与",
    };

    /// <summary>The number of the first skill that is not in the row any more.</summary>
    public static int End(string text, List<Phrase<Spelling>> found, int first)
    {
        var end = first + 1;
        while (end < found.Count && AreBeside(text, found[end - 1], found[end]))
            end++;

        return end;
    }

    public static bool IsTrusted(List<Phrase<Spelling>> found, int first, int end)
    {
        var row = found[first..end];

        return end - first > 1 && (row.Exists(p => p.Value.Certainty == Certainty.Sure)
            || row.Select(p => p.Value.Skill.Slug).Distinct().Count() >= EnoughTogether);
    }

    static bool AreBeside(string text, Phrase<Spelling> left, Phrase<Spelling> right)
    {
        var link = text.AsSpan(left.End, right.Start - left.End);
        if (link.Length > LongestLink || link.ContainsAny("\n\r.!?") || left.Value.Certainty == Certainty.Not
            || right.Value.Certainty == Certainty.Not)
            return false;

        var word = link.Trim(" ,;/|·、，&()+:-–\t").ToString();

        return (word.Length == 0 || Links.Contains(word))
            && (Trade.Supports(left.Value.Skill, right.Value.Skill)
                || Trade.Supports(right.Value.Skill, left.Value.Skill));
    }
}
