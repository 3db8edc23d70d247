using System.Globalization;
using System.Text;

namespace JobSite.Core.Resumes;

/// <summary>A file's name as its owner called it, made safe to show and to save under: one short line, and our ending.</summary>
public static class ShownFileName
{
    const int Longest = 80;
    const string Unwelcome = "\"*:<>?|;%";

    public static string Of(string fileName, string ending)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = string.Concat(last.EnumerateRunes().Where(IsShown).Take(Longest * 2)).Trim('.', ' ', '-');
        var start = shown.EndsWith($".{ending}", StringComparison.OrdinalIgnoreCase) ? shown[..^(ending.Length + 1)] : shown;
        var name = string.Concat(start.EnumerateRunes().Take(Longest)).Trim('.', ' ', '-');

        return $"{(name.Any(char.IsLetterOrDigit) ? name : "resume")}.{ending}";
    }

    static bool IsShown(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        && !(rune.IsBmp && Unwelcome.Contains((char)rune.Value));
}
