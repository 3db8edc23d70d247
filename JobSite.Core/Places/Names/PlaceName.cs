using System.Globalization;
using System.Text;

namespace JobSite.Core.Places.Names;

/// <summary>Makes names comparable: case, accents, dots, hyphens and "Saint" do not matter.</summary>
static class PlaceName
{
    public const int Longest = 80;

    static readonly char[] plain = [.. Enumerable.Range(0, 0x2000).Select(c => Plain((char)c))];

    public static string Fold(string name)
    {
        Span<char> buffer = stackalloc char[Longest];
        return buffer[..Fold(name, buffer)].ToString();
    }

    /// <summary>Writes the folded name and returns its length; 0 when it is too long to be one.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> into)
    {
        var length = 0;
        foreach (var c in name)
        {
            var p = c < plain.Length ? plain[c] : char.IsLetterOrDigit(c) ? c : c is '’' or '‘' ? '\0' : ' ';
            if (p == '\0' || p == ' ' && (length == 0 || into[length - 1] == ' '))
                continue;
            if (length == into.Length)
                return 0;
            if (p == ' ')
                length = Shorten(into, length);
            into[length++] = p;
        }

        while (length > 0 && into[length - 1] == ' ')
            length--;
        return Shorten(into, length);
    }

    static int Shorten(Span<char> text, int length) =>
        text[..length] is [.., 's', 'a', 'i', 'n', 't'] && (length == 5 || text[length - 6] == ' ')
        ? Cut(text, length)
        : length;

    static int Cut(Span<char> text, int length)
    {
        text[length - 4] = 't';
        return length - 3;
    }

    static char Plain(char c)
    {
        if (c is '.' or '\'' or '´' or '`')
            return '\0';
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ';
        var special = c switch
        {
            'ß' => 's',
            'ø' or 'Ø' => 'o',
            'ł' or 'Ł' => 'l',
            'đ' or 'Đ' => 'd',
            'ı'
            or 'İ' => 'i',
            'æ' or 'Æ' => 'a',
            'œ' => 'o',
            _ => '\0'
        };
        if (special != '\0')
            return special;

        var first = char.IsSurrogate(c) ? ' ' : c.ToString().Normalize(NormalizationForm.FormD)[0];
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? '\0'
            : char.IsLetterOrDigit(first) ? char.ToLowerInvariant(first)
            : ' ';
    }
}
