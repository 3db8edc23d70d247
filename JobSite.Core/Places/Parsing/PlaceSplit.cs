using System.Buffers;
using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>
/// Cuts a location phrase into segments; a comma may part towns or belong to one, so that is left open.
/// </summary>
static class PlaceSplit
{
    static readonly SearchValues<char> hard = SearchValues.Create(",;|\n\r\t•·●()[]{}（）【】，；、｜<>。⋅∙");
    static readonly string[] joiners =
    [
        " or ", " and ", " und ", " oder ", " et ", " ou ", " y ", " plus ", " OR ", " AND ", " Or ", " And ",
    ];

    public delegate void Segment(ReadOnlySpan<char> text, Named[] meanings, Break before);

    public static void Cut(ReadOnlySpan<char> text, Segment found)
    {
        var before = Break.Piece;
        while (text.Length > 0)
        {
            var end = text.IndexOfAny(hard);
            var segment = (end < 0 ? text : text[..end]).Trim();
            if (segment.Length > 0)
                CutSoftly(segment, before, found);
            if (end < 0)
                return;

            var next = Of(text[end]);
            before = segment.Length == 0 && before > next ? before : next;
            text = text[(end + 1)..];
        }
    }

    static Break Of(char c) => c switch
    {
        ';' or '；' or '|' or '｜' or '\n' or '\r' or '•' or '·' or '●' or '⋅' or '∙' or '。' => Break.Piece,
        '、' => Break.Or,
        _ => Break.Comma,
    };

    static void CutSoftly(ReadOnlySpan<char> segment, Break before, Segment found)
    {
        var whole = Gazetteer.Find(segment);
        while (whole.Length == 0 && NextJoint(segment) is { At: >= 0 } joint)
        {
            var first = segment[..joint.At].Trim();
            if (first.Length > 0)
            {
                found(first, Gazetteer.Find(first), before);
                before = joint.Kind;
            }

            segment = segment[(joint.At + joint.Length)..].Trim();
            whole = Gazetteer.Find(segment);
        }

        if (segment.Length > 0)
            found(segment, whole, before);
    }

    static (int At, int Length, Break Kind) NextJoint(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '/' or '&' or '+' or '或' or '及')
                return (i, 1, Break.Or);
            if (c is '–' or '—' or ':' or '：' or '→' or '>'
                || c is '-' && (IsSpace(text, i - 1) || IsSpace(text, i + 1)))
                return (i, 1, Break.Dash);
            if (c is '.' && i > 3 && IsSpace(text, i + 1) && !text[(i - 4)..i].ContainsAny(" ."))
                return (i, 1, Break.Or);
            if (c is ' ' && Joiner(text[i..]) is > 0 and var length)
                return (i, length, Break.Or);
            if (i == 0 && text.Length > 3 && text.StartsWith("or ", StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiDigit(text[3]))
                return (0, 3, Break.Or);
        }

        return (-1, 0, Break.Comma);
    }

    static bool IsSpace(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    static int Joiner(ReadOnlySpan<char> text)
    {
        foreach (var joiner in joiners)
        {
            if (text.StartsWith(joiner))
                return joiner.Length;
        }

        return 0;
    }
}
