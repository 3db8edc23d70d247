using System.Collections.Frozen;
using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Amounts;

/// <summary>
/// A way to write a currency; sure when it means that one everywhere ("€", "CA$"), as "$" and "kr" do not.
/// </summary>
sealed record CurrencySign(string Writing, IReadOnlyList<Currency> Meanings)
{
    static readonly HashSet<string> Words =
    [
        "try", "mad", "gel", "cop", "pen", "php", "cad", "ars", "ron", "crc", "all",
    ];

    static readonly CurrencySign[] All =
    [
        .. Currencies.Writings.Select(w => new CurrencySign(w.Key, [.. w])),
        .. from currency in Currencies.All
           let code = currency.Code.ToLowerInvariant()
           where !Words.Contains(code)
           select new CurrencySign(code, [currency]),
    ];

    static readonly FrozenDictionary<char, CurrencySign[]> ByFirst = By(s => s.Writing[0]);
    static readonly FrozenDictionary<char, CurrencySign[]> ByLast = By(s => s.Writing[^1]);

    public static CurrencySign Rupee { get; } = All.Single(s => s.Writing == "INR");

    public bool IsSure { get; } = Meanings.Count == 1 && !Currencies.IsOnlyForHome(Writing);

    /// <summary>The sign that starts here, or behind a space or two.</summary>
    public static Mention<CurrencySign>? After(string text, int at)
    {
        at = Letters.SkipGap(text, at, 2);
        if (at >= text.Length || !ByFirst.TryGetValue(text[at], out var signs))
            return null;

        foreach (var sign in signs)
            if (text.AsSpan(at).StartsWith(sign.Writing) && !GoesOn(text, at + sign.Writing.Length))
                return new(at, at + sign.Writing.Length, sign);

        return null;
    }

    /// <summary>The sign that ends here, or a space or two before.</summary>
    public static Mention<CurrencySign>? Before(string text, int at)
    {
        for (var skipped = 0; skipped < 2 && at > 0 && IsBetween(text[at - 1]); skipped++)
            at--;
        if (at == 0 || !ByLast.TryGetValue(text[at - 1], out var signs))
            return null;

        foreach (var sign in signs)
            if (text.AsSpan(0, at).EndsWith(sign.Writing) && !Cut(text, at - sign.Writing.Length))
                return new(at - sign.Writing.Length, at, sign);

        return null;
    }

    static bool IsBetween(char c) => Letters.IsGap(c) || c is '~' or ':';

    static FrozenDictionary<char, CurrencySign[]> By(Func<CurrencySign, char> letter) => All
        .GroupBy(letter)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(s => s.Writing.Length).ToArray());

    /// <summary>"EURO" is no EUR, but "EUR5" is.</summary>
    static bool GoesOn(string text, int at) => Letters.Joined(text, at) && !char.IsAsciiDigit(text[at]);

    /// <summary>Inside a word, or between the letters and the sign of a dollar that is unknown here ("J$").</summary>
    static bool Cut(string text, int at) =>
        Letters.Joined(text, at) || (at > 0 && text[at] == '$' && char.IsAsciiLetter(text[at - 1]));
}
