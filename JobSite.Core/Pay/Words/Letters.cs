namespace JobSite.Core.Pay.Words;

/// <summary>What belongs together in running text. Chinese has no spaces, so there every sign stands alone.</summary>
static class Letters
{
    public static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u061C' or '\u2060';

    public static bool IsGap(char c) => IsSpace(c) && c is not ('\n' or '\r');

    public static bool IsHan(char c) =>
        c is >= '\u2E80' and < '\uA000' or >= '\uFF00' and < '\uFFEF' or >= '\uAC00' and < '\uD7B0';

    /// <summary>Whether the signs before and at this place are of one word.</summary>
    public static bool Joined(string text, int at) =>
        at > 0 && at < text.Length && OfWord(text[at - 1]) && OfWord(text[at]);

    public static int EndOfWord(string text, int at)
    {
        while (at < text.Length && OfWord(text[at]))
            at++;

        return at;
    }

    public static int SkipGap(string text, int at, int most = 3)
    {
        while (most-- > 0 && at < text.Length && IsGap(text[at]))
            at++;

        return at;
    }

    static bool OfWord(char c) => char.IsLetterOrDigit(c) && !IsHan(c);
}
