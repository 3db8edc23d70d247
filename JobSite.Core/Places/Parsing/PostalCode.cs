using JobSite.Core.Places.Names;

namespace JobSite.Core.Places.Parsing;

/// <summary>Post codes at the end or the start of an address: digits, "M5V 2T6", "SW1A 1AA".</summary>
static class PostalCode
{
    /// <summary>Takes the code out of the words.</summary>
    public static string? Take(List<string> words)
    {
        if (words.Count > 1 && IsOutward(words[^2]) && IsInward(words[^1]))
            return Take(words, words.Count - 2, 2);
        if (words.Count > 0 && IsNumber(words[^1]))
            return Take(words, words.Count - 1, 1);

        var leads = words.Count is 2 or 3 && IsNumber(words[0])
            && !words.Any(w => PlaceWords.IsStreet(PlaceName.Fold(w)));
        return leads ? Take(words, 0, 1) : null;
    }

    static string Take(List<string> words, int at, int count)
    {
        var code = string.Join(' ', words.GetRange(at, count));
        words.RemoveRange(at, count);

        return code;
    }

    static bool IsNumber(string word)
    {
        var digits = word.Length is 10 && word[5] == '-' ? word[..5] : word;

        return digits.Length is >= 4 and <= 6 && digits.All(char.IsAsciiDigit);
    }

    static bool IsOutward(string word) =>
        word.Length is >= 2 and <= 4 && char.IsAsciiLetterUpper(word[0]) && word.Any(char.IsAsciiDigit)
            && word.All(char.IsAsciiLetterOrDigit);

    static bool IsInward(string word) =>
        word is [var d, var a, var b] && char.IsAsciiDigit(d) && (char.IsAsciiLetterUpper(a) || char.IsAsciiDigit(a))
        && char.IsAsciiLetterOrDigit(b)
        && (char.IsAsciiLetterUpper(a) || char.IsAsciiLetterUpper(b));
}
