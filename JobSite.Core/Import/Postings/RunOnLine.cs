using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Postings;

/// <summary>"Acme | Engineers | Remote | Full-time We make kites that …": a headline that runs on into the text.</summary>
static partial class RunOnLine
{
    const int LongestPart = 90;
    const int LongestHeadline = 500;
    const int MostSearched = 1_000;

    /// <summary>How much of the line is the headline: all of it, unless one of its parts goes on for too long.</summary>
    public static int HeadOf(string line)
    {
        // A long list of roles may stand in the middle of a headline, but not the half of a page.
        var bar = line.Length < LongestHeadline ? line.LastIndexOf('|') : line.IndexOf('|');
        while (bar >= 0 && bar < MostSearched)
        {
            var next = line.IndexOf('|', bar + 1);
            if ((next < 0 ? line.Length : next) - bar > LongestPart)
                return bar + Facts(line.AsSpan(bar + 1, Math.Min(line.Length - bar - 1, LongestPart)));
            bar = next;
        }
        return line.Length;
    }

    // How much of the long part still belongs to the headline.
    static int Facts(ReadOnlySpan<char> part)
    {
        foreach (var match in TextBegins().EnumerateMatches(part))
            return 1 + match.Index;
        foreach (var match in Fact().EnumerateMatches(part))
            return 1 + match.Length;

        return 0;
    }

    [GeneratedRegex(@"(?<=[\w)\]*]\s+)(We|We['’](re|ve)|Our|At|The|This|Is|I|I['’]m|Hi|Hey|Hello|You|Pitch|About|Applying|Want|Looking|Join|Help)\b(?! (of|and|or)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex TextBegins();

    [GeneratedRegex(@"^\s*(full[ -]?time|part[ -]?time|contract|remote|on-?site|hybrid|in[- ]person)( only| role| position)?( \([^()]{1,40}\))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex Fact();
}
