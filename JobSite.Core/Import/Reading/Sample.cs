using System.Text;
using System.Text.RegularExpressions;

namespace JobSite.Core.Import.Reading;

/// <summary>The beginning of a file: enough to tell its format.</summary>
/// <remarks><paramref name="Text"/>: Its first quarter of a megabyte.</remarks>
/// <remarks><paramref name="Json"/>: What the JSON in it is made of.</remarks>
/// <remarks><paramref name="XmlRoot"/>: The local name of its outermost element, if it is XML.</remarks>
public sealed partial record Sample(FileKind Kind, string Text, JsonOutline? Json = null, string? XmlRoot = null)
{
    public static Sample Of(string head, bool whole)
    {
        var start = head.AsSpan().TrimStart();
        if (start.Length == 0)
            throw new RefusedException("there is nothing but blank space in it");

        if (start[0] is '{' or '[' && JsonOutline.Of(Encoding.UTF8.GetBytes(head), whole) is { } json)
            return new(FileKind.Json, head, json);
        if (start[0] != '<')
            return new(FileKind.Text, head);
        if (Html().IsMatch(head))
            return new(FileKind.Html, head);

        return Root().Match(head) is { Success: true } root
            ? new(FileKind.Xml, head, XmlRoot: root.Groups["name"].Value)
            : new(FileKind.Text, head);
    }

    /// <summary>Its first lines that say something.</summary>
    public IEnumerable<string> Lines(int count) =>
        Text.Split('\n', count * 4 + 1).Take(count * 4).Select(l => l.Trim()).Where(l => l.Length > 0).Take(count);

    const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\A\s*(?>(<!--.{0,2000}?-->\s*){0,5})<(!doctype\s+html|html|head|body|div|script|main|article)\b", Plain | RegexOptions.Singleline, Limits.RegexTimeout)]
    private static partial Regex Html();

    [GeneratedRegex(@"\A\s*(?>(<\?[^>]{0,500}>\s*|<!--.{0,2000}?-->\s*|<!doctype[^<]{0,500}(<![^<]{0,2000}){0,20}\s*){0,10})<([\w.-]{1,60}:)?(?<name>[\w.-]{1,60})[\s/>]", Plain | RegexOptions.Singleline, Limits.RegexTimeout)]
    private static partial Regex Root();
}
