using System.Text;

namespace JobSite.Core.Candidates.Linting;

/// <summary>Finds what tells who a candidate is in what they write of themself, and leaves it out for whom it is not meant.</summary>
/// <remarks>In doubt it finds one word too many rather than one too few; the candidate sees what is left.</remarks>
public static class HeadlineLint
{
    /// <summary>What stands for words that were left out.</summary>
    public const char Gap = '…';

    public static IReadOnlyList<LintFinding> Find(string text, Profile profile, string? mail = null)
    {
        var words = TextWord.In(text);
        var found = SecretWords.Of(profile, mail).SelectMany(p => p.In(text, words))
            .Concat(UnspacedNames.In(text, profile))
            .Concat(TellingPatterns.In(text))
            .OrderBy(f => f.Start).ThenByDescending(f => f.Length);

        return [.. Apart(found)];
    }

    /// <summary>The text without them.</summary>
    public static string Clean(string text, Profile profile, string? mail = null)
    {
        var (left, at) = (new StringBuilder(text.Length), 0);
        foreach (var found in Find(text, profile, mail))
        {
            left.Append(text, at, found.Start - at);
            if (!EndsInGap(left))
                left.Append(Gap);
            at = found.End;
        }

        return left.Append(text, at, text.Length - at).ToString().Trim();
    }

    static bool EndsInGap(StringBuilder left)
    {
        var end = left.ToString().TrimEnd();

        return end.EndsWith(Gap) && (left.Length = end.Length) > 0;
    }

    /// <summary>One finding where several overlap, as far as any of them reaches.</summary>
    static IEnumerable<LintFinding> Apart(IEnumerable<LintFinding> found)
    {
        LintFinding? open = null;
        foreach (var next in found)
            if (open is null || next.Start >= open.End)
            {
                if (open is not null)
                    yield return open;
                open = next;
            }
            else if (next.End > open.End)
            {
                open = open with { Length = next.End - open.Start, Words = open.Words + next.Words[(open.End - next.Start)..] };
            }

        if (open is not null)
            yield return open;
    }
}
