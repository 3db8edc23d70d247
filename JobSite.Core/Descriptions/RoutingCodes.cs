using System.Text.RegularExpressions;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions;

/// <summary>
/// Marks such as #LI-REMOTE with which recruiters tell LinkedIn or Built In where to put a job. They are not for
/// people.
/// </summary>
static partial class RoutingCodes
{
    public static Prose Strip(Prose prose, List<string> codes)
    {
        if (!prose.Text.Contains('#') || Code().Matches(prose.Text) is not { Count: > 0 } found)
            return prose;

        var left = new List<Prose>();
        var start = 0;
        foreach (Match match in found)
        {
            var code = match.Value.TrimStart('#', ' ').ToUpperInvariant();
            if (!codes.Contains(code))
                codes.Add(code);
            left.Add(prose.Slice(start, match.Index));
            start = match.Index + match.Length;
        }

        left.Add(prose.From(start));

        return Prose.Join(" ", left);
    }

    [GeneratedRegex(@"#\s?(?:LI|BI)-[A-Z0-9]+(?:-[A-Z0-9]+)?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Code();
}
