using System.Text.RegularExpressions;
using JobSite.Core.Text;

namespace JobSite.Core.Candidates.Linting;

/// <summary>A word of a text, where it stands, and the spellings under which it is known again.</summary>
sealed partial record TextWord(int Start, int Length, IReadOnlyList<string> Keys, bool IsCapital)
{
    public int End => Start + Length;

    public static IReadOnlyList<TextWord> In(string text) =>
        [.. Word().Matches(text).Select(m => new TextWord(m.Index, m.Length, KeysOf(m.Value), char.IsUpper(m.Value[0])))];

    /// <summary>"Müller" is also "Mueller" and "muller"; a possessive s is no part of a name.</summary>
    public static IReadOnlyList<string> KeysOf(string word) =>
        [.. new[] { Slug.Of(word), Slug.Of(word, "de") }.Where(k => k.Length > 0).Distinct()];

    public bool Is(string key) => Keys.Any(k => k == key || key.Length > 3 && k.Length == key.Length + 1 && k[^1] == 's' && k.StartsWith(key, StringComparison.Ordinal));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cf}]+")]
    private static partial Regex Word();
}
