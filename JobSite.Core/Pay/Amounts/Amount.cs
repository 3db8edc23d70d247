using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Amounts;

/// <summary>One number that may be money, with what multiplies it and the signs on either side.</summary>
readonly record struct Amount(int Start, int End, Number Number, decimal Times, CurrencySign? Before,
    CurrencySign? After)
{
    public bool HasSign => Before is not null || After is not null;

    public decimal Value => Number.Value * Times;

    /// <summary>Reads what stands at this digit; the second end of a range may have a dash right before it.</summary>
    public static Amount? Read(string text, int digit, bool asSecond = false)
    {
        var before = CurrencySign.Before(text, digit);
        if (before is null && IsPartOfSomething(text, digit, asSecond))
            return null;
        if (Number.Read(text, digit) is not { } number)
            return null;

        var (times, end, lakhsAYear) = ReadTimes(text, number.End);
        var after = SignBehind(text, end, before is not null);
        end = after?.End ?? end;
        if (IsCutShort(text, end, lakhsAYear) || IsNoMoney(text, digit, end))
            return null;

        return new(before?.Start ?? digit, end, number, times, before?.Value,
            after?.Value ?? (lakhsAYear && before is null ? CurrencySign.Rupee : null));
    }

    /// <summary>A digit inside a word, a telephone number, a date, a hashtag.</summary>
    static bool IsPartOfSomething(string text, int digit, bool asSecond)
    {
        if (digit == 0)
            return false;
        if (Letters.Joined(text, digit) || text[digit - 1] is '#' or '@' or '_' or '+' or '=')
            return true;

        return !asSecond && digit > 1 && text[digit - 1] switch
        {
            '.' or ',' or '/' or ':' => char.IsAsciiDigit(text[digit - 2]),
            '-' or '‑' => char.IsLetterOrDigit(text[digit - 2]),
            _ => false,
        };
    }

    static (decimal Times, int End, bool LakhsAYear) ReadTimes(string text, int end)
    {
        var at = Letters.SkipGap(text, end, 1);
        if (PayWords.Times.At(text, at) is not { } times)
            return IsThousandsOf(text, at) ? (1000, at + 1, false) : (1, end, false);

        var word = text.AsSpan(at, times.End - at);
        if (word.Equals("LPA", StringComparison.OrdinalIgnoreCase))
            return (times.Value, at + 1, true);

        return at > end && word.Length == 1 && char.IsAscii(word[0]) && word is not ("k" or "K")
            ? (1, end, false)
            : (times.Value, times.End, false);
    }

    /// <summary>"45kEUR", "60 T€".</summary>
    static bool IsThousandsOf(string text, int at) =>
        at < text.Length && text[at] is 'k' or 'K' or 'T'
        && CurrencySign.After(text, at + 1) is { } sign && sign.Start == at + 1;

    static Mention<CurrencySign>? SignBehind(string text, int end, bool hasOne) =>
        CurrencySign.After(text, end) is { } sign && !BelongsToTheNext(text, sign, end, hasOne) ? sign : null;

    /// <summary>The number is the start of a word, "5G" or "3rd", that is no period ("$17hr").</summary>
    static bool IsCutShort(string text, int end, bool lakhsAYear) =>
        Letters.Joined(text, end) && !lakhsAYear && PayWords.BehindAmount.At(text, end) is null;

    static bool BelongsToTheNext(string text, Mention<CurrencySign> sign, int end, bool hasOne) =>
        DigitAt(text, Letters.SkipGap(text, sign.End, hasOne ? 1 : 0))
        && (hasOne || sign.Start > end);

    static bool DigitAt(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    static bool IsNoMoney(string text, int digit, int end)
    {
        var next = Letters.SkipGap(text, end, 1);

        return (next < text.Length && text[next] is '%' or '％' or '°')
            || PayWords.Coin.At(text, next) is not null
            || PayWords.Coin.Before(text, Math.Max(0, digit - 6), digit) is not null;
    }
}
