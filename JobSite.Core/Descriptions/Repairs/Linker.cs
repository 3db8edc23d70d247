using System.Text.RegularExpressions;
using JobSite.Core.Text.Blocks;
using JobSite.Core.Text.Html;

namespace JobSite.Core.Descriptions.Repairs;

/// <summary>Makes links of the addresses that stand in a text as words.</summary>
static partial class Linker
{
    public static Prose Link(Prose prose) =>
        prose.Text.Contains("://", StringComparison.Ordinal) || prose.Text.Contains('@')
            || prose.Text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            ? prose.Select(Link)
            : prose;

    static IEnumerable<Run> Link(Run run)
    {
        if (run.Href is not null || run.Emphasis.HasFlag(Emphasis.Code))
        {
            yield return run;
            yield break;
        }

        var start = 0;
        foreach (Match match in Address().Matches(run.Text))
        {
            var words = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '*', '_', ']', '’');
            var href = Links.Safe(words.Contains("://", StringComparison.Ordinal)
                ? words
                : words.Contains('@')
                ? $"mailto:{words}"
                : $"https://{words}");
            if (href is null)
                continue;

            yield return run with { Text = run.Text[start..match.Index] };
            yield return run with { Text = words, Href = href };
            start = match.Index + words.Length;
        }

        yield return run with { Text = run.Text[start..] };
    }

    [GeneratedRegex(
        """\bhttps?://[^\s<>"'()（），。；、】]+"""
        + """|\bwww\.[a-z0-9-]+\.[^\s<>"'()（），。；、】]+"""
        + """|\b[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}""",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();
}
