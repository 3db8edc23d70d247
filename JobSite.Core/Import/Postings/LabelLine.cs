using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>"Company: Acme", "**Location:** Berlin", "- 工作地点：远程": a line that names what it tells.</summary>
static partial class LabelLine
{
    /// <summary>The field it tells of and its words; null where it is another kind of line.</summary>
    public static (Field Field, string Words)? Of(string line)
    {
        if (line.Length > 500 || Label().Match(line) is not { Success: true } label)
            return null;

        return FieldNames.Find(label.Groups["label"].Value) is { } field and not (Field.Description or Field.Posting)
            ? (field is Field.Id ? Field.Requisition : field, Link().Replace(label.Groups["words"].Value, "$1").Trim(' ', '*', '_', '`'))
            : null;
    }

    /// <summary>The field that a Markdown heading names ("## 地点").</summary>
    public static Field? OfHeading(string line) =>
        line.Length < 60 && Heading().Match(line) is { Success: true } heading ? FieldNames.Find(heading.Groups["label"].Value) : null;

    [GeneratedRegex(@"^\s*([-*•]\s+)?(\*\*|__)?(?<label>[\p{L}][\p{L}\p{N} /&_-]{0,30}?)(\*\*|__)?\s*[:：](\*\*|__)?\s*(?<words>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(#{1,5}\s*|\*\*|【)(?<label>[\p{L} /&_-]{2,30}?)\s*([:：]|\*\*|】)*\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\[\]]{1,200})\]\([^()\s]{1,500}\)", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Link();
}
