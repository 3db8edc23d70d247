using System.Text.RegularExpressions;
using JobSite.Core.Text;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Repairs;

/// <summary>
/// Finds what a copy without markup has lost: addresses hidden from robots, and "here" that leads nowhere.
/// </summary>
static partial class LostLinks
{
    static readonly AnyWord Pointers = new(" here", "visit ", "klick", "hier", " ici", "aquí");

    public static IEnumerable<DescriptionNote> In(Prose prose)
    {
        var text = prose.Text;
        if (text.Contains("protected]", StringComparison.OrdinalIgnoreCase) && Mail().IsMatch(text))
            yield return new(NoteKind.MailLost,
                Around(text, text.IndexOf("protected]", StringComparison.OrdinalIgnoreCase)));
        if (Pointers.IsIn(text) && !prose.HasLinks && Target().Match(text) is { Success: true } found)
            yield return new(NoteKind.LinkLost, Around(text, found.Index));
    }

    /// <summary>The sentence that it stands in.</summary>
    static string Around(string text, int at)
    {
        var start = at > 0 && text.LastIndexOf(". ", at, StringComparison.Ordinal) is >= 0 and var before
            ? before + 2
            : 0;
        var end = text.IndexOf(". ", at, StringComparison.Ordinal) is >= 0 and var after ? after + 1 : text.Length;

        return text[start..end] is { Length: > 200 } longer ? longer[..200] : text[start..end];
    }

    [GeneratedRegex(@"\[e-?mail.protected\]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b(?:click|found|available|viewed|see|read|more|apply|learn more|out|posting|form"
        + @"|information) here\b|\bvisit (?:our|the) [\w ]{0,40}(?:page|site|website)\b|\b(?:hier klicken|klicke hier"
        + @"|findest du hier|cliquez ici|haz clic aquí|aquí puedes)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Target();
}
