namespace JobSite.Core.Pay;

/// <summary>A way to write a currency. It is sure when it means that one everywhere ("€", "CA$"); "$" and "kr" are not.</summary>
sealed record CurrencySign(string Writing, IReadOnlyList<Currency> Meanings)
{
    static readonly HashSet<string> Words = ["try", "mad", "gel", "cop", "pen", "php", "cad", "ars", "ron", "crc", "all"];

    static readonly CurrencySign[] All =
    [
        .. Currencies.Writings.Select(w => new CurrencySign(w.Key, [.. w])),
        .. Currencies.All.Select(c => new CurrencySign(c.Code.ToLowerInvariant(), [c])).Where(s => !Words.Contains(s.Writing)),
    ];

    static readonly ILookup<char, CurrencySign> ByFirst = All.OrderByDescending(s => s.Writing.Length).ToLookup(s => s.Writing[0]);
    static readonly ILookup<char, CurrencySign> ByLast = All.OrderByDescending(s => s.Writing.Length).ToLookup(s => s.Writing[^1]);

    public static CurrencySign Rupee { get; } = All.Single(s => s.Writing == "INR");

    public bool IsSure { get; } = Meanings.Count == 1 && !Currencies.IsOnlyForHome(Writing);

    /// <summary>The sign that starts here, or behind a space or two.</summary>
    public static Found<CurrencySign>? After(string text, int at)
    {
        at = Letters.SkipGap(text, at, 2);
        if (at >= text.Length)
            return null;

        foreach (var sign in ByFirst[text[at]])
            if (text.AsSpan(at).StartsWith(sign.Writing) && !GoesOn(text, at + sign.Writing.Length))
                return new(at, at + sign.Writing.Length, sign);

        return null;
    }

    /// <summary>The sign that ends here, or a space or two before.</summary>
    public static Found<CurrencySign>? Before(string text, int at)
    {
        for (var skipped = 0; skipped < 2 && at > 0 && (Letters.IsGap(text[at - 1]) || text[at - 1] is '~' or ':'); skipped++)
            at--;
        if (at == 0)
            return null;

        foreach (var sign in ByLast[text[at - 1]])
            if (text.AsSpan(0, at).EndsWith(sign.Writing) && !Cut(text, at - sign.Writing.Length))
                return new(at - sign.Writing.Length, at, sign);

        return null;
    }

    /// <summary>"EURO" is no EUR, but "EUR5" is.</summary>
    static bool GoesOn(string text, int at) => Letters.Joined(text, at) && !char.IsAsciiDigit(text[at]);

    /// <summary>Whether this place is inside a word, or between the letters and the sign of a dollar unknown here ("J$").</summary>
    static bool Cut(string text, int at) =>
        Letters.Joined(text, at) || (at > 0 && text[at] == '$' && char.IsAsciiLetter(text[at - 1]));
}
