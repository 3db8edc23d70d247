using System.Text;

namespace JobSite.Core.Import.Reading;

/// <summary>Finds out how a file's letters are written: by its byte order mark, else by the look of its first bytes.</summary>
static class EncodingSniffer
{
    /// <returns>The encoding, and how many bytes its mark takes up.</returns>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (LenientUtf8.Encoding, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ when ZeroShare(head, 1) > 0.4 && ZeroShare(head, 0) < 0.1 => (Encoding.Unicode, 0),
        _ when ZeroShare(head, 0) > 0.4 && ZeroShare(head, 1) < 0.1 => (Encoding.BigEndianUnicode, 0),
        _ => (Declared(head) ?? LenientUtf8.Encoding, 0),
    };

    static double ZeroShare(ReadOnlySpan<byte> head, int from)
    {
        var zeros = 0;
        for (var i = from; i < head.Length; i += 2)
            zeros += head[i] == 0 ? 1 : 0;
        return head.Length < 4 ? 0 : zeros / (head.Length / 2.0);
    }

    // <?xml … encoding="gb2312"?> or <meta charset=windows-1251>; UTF-8 is read leniently whatever is declared.
    static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 1024)]);
        if (!start.TrimStart().StartsWith('<'))
            return null;

        var at = start.StartsWith("<?xml", StringComparison.Ordinal)
            ? start.IndexOf("encoding=", StringComparison.Ordinal)
            : start.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;

        var name = new string([.. start[(start.IndexOf('=', at) + 1)..].TrimStart('"', '\'', ' ')
            .TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(32)]);
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;

        return Named(name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : name);
    }

    static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
