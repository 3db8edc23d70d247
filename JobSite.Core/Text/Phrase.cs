using System.Text.RegularExpressions;

namespace JobSite.Core.Text;

/// <summary>
/// A pattern to look for in long texts: matched in linear time, and only where its clue stands at all.
/// </summary>
/// <param name="clue">A word that every match contains; looked for first, which costs next to nothing.</param>
/// <param name="pattern">Without look-around or back-references; case does not matter.</param>
public sealed class Phrase(string clue, string pattern)
{
    readonly Regex regex = new(
        pattern,
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture);

    public Match? In(string text) =>
        text.Contains(clue, StringComparison.OrdinalIgnoreCase) && regex.Match(text) is { Success: true } match
            ? match
            : null;

    public bool IsIn(string text) => In(text) is not null;
}
