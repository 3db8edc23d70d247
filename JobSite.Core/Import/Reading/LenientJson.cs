using System.Net;
using System.Text;
using System.Text.Json;

namespace JobSite.Core.Import.Reading;

/// <summary>JSON as pages carry it: escaped as HTML, wrapped in comments, with line ends in its strings or a comma too many.</summary>
public static class LenientJson
{
    static readonly JsonDocumentOptions Options = new() { MaxDepth = Limits.Depth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Null where nothing helps.</summary>
    public static JsonDocument? Parse(string text)
    {
        text = text.Replace("<![CDATA[", "").Replace("]]>", "").Trim().TrimStart('/', '*', ' ', '\n', '\r', ';').TrimEnd('/', '*', ' ', '\n', '\r', ';');
        if (text.StartsWith("<!--", StringComparison.Ordinal))
            text = text[4..].Replace("-->", "");

        return text.Length == 0 ? null : TryParse(text) ?? TryParse(Repaired(text)) ?? TryParse(Repaired(WebUtility.HtmlDecode(text)));
    }

    static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Control characters in strings are escaped, and backslashes that escape nothing are doubled.
    static string Repaired(string text)
    {
        var fixedText = new StringBuilder(text.Length + 64);
        var inString = false;

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && inString && i + 1 < text.Length)
            {
                fixedText.Append("\"\\/bfnrtu".Contains(text[i + 1]) ? "\\" : "\\\\").Append(text[++i] is '\n' or '\r' ? 'n' : text[i]);
                continue;
            }
            inString ^= c == '"';
            fixedText.Append(inString && c < ' ' ? c switch { '\n' => "\\n", '\r' => "", '\t' => "\\t", _ => " " } : c.ToString());
        }
        return fixedText.ToString();
    }
}
