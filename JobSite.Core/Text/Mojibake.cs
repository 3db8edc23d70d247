using System.Text;

namespace JobSite.Core.Text;

/// <summary>Text whose UTF-8 was read as Latin-1 or Windows-1252 ("MÃ¼nchen", "donâ€™t"), made right again.</summary>
public static class Mojibake
{
    const int MostTimes = 2;

    // A dash on whose way somebody also made the quotes straight: which dash it was is lost.
    const string DashWithPlainQuote = "â€\"";
    const string Quoting = "‘’“”‚„–—…‹›«»";

    static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;
    static readonly Dictionary<char, byte> Bytes = ReadBytes();

    public static string Repair(string text)
    {
        text = text.Replace(DashWithPlainQuote, "–", StringComparison.Ordinal);
        for (var time = 0; time < MostTimes; time++)
        {
            var repaired = RepairOnce(text);
            if (repaired == text)
                break;
            text = repaired;
        }

        return text;
    }

    static string RepairOnce(string text)
    {
        StringBuilder? result = null;
        var kept = 0;

        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] < 'Â' || Sequence(text, i) is not (var rune, var length) || !IsPlausible(text, i, length, rune))
                continue;

            (result ??= new()).Append(text, kept, i - kept).Append(rune.ToString());
            i += length - 1;
            kept = i + 1;
        }

        return result?.Append(text, kept, text.Length - kept).ToString() ?? text;
    }

    /// <summary>The character whose UTF-8 bytes stand here as separate letters.</summary>
    static (Rune Rune, int Length)? Sequence(string text, int start)
    {
        var length = text[start] switch { >= 'Â' and <= 'ß' => 2, >= 'à' and <= 'ï' => 3, 'ð' => 4, _ => 0 };
        if (length == 0 || start + length > text.Length)
            return null;

        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
            if (!Bytes.TryGetValue(text[start + i], out bytes[i]))
                return null;

        return Rune.DecodeFromUtf8(bytes[..length], out var rune, out var used) == System.Buffers.OperationStatus.Done
            && used == length
            ? (rune, length)
            : null;
    }

    /// <summary>
    /// Right text also has such pairs: a capital letter before a closing quote („MENÜ“), an é before dash and quote.
    /// </summary>
    static bool IsPlausible(string text, int start, int length, Rune rune) => length switch
    {
        2 when text[start] is 'Â' or 'Ã' => !Quoting.Contains(text[start + 1]) || IsLetterAt(text, start + 2),
        2 =>
            text[start] is 'Ä' or 'Å' or 'Ð' or 'Ñ' && Rune.IsLetter(rune)
                && (!Quoting.Contains(text[start + 1]) || IsLetterAt(text, start + 2)),
        3 when text[start] is 'â' or 'ï' => true,
        3 => Sequence(text, start + 3) is { Length: 3 } || (start >= 3 && Sequence(text, start - 3) is { Length: 3 }),
        _ => true,
    };

    static bool IsLetterAt(string text, int index) => index < text.Length && char.IsLetter(text[index]);

    static Dictionary<char, byte> ReadBytes()
    {
        var bytes = new Dictionary<char, byte>();
        for (var b = 0x80; b <= 0xFF; b++)
        {
            bytes[(char)b] = (byte)b;
            bytes[Windows.GetString([(byte)b])[0]] = (byte)b;
        }

        return bytes;
    }
}
