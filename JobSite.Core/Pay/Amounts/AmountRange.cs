using JobSite.Core.Pay.Parsing;
using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Amounts;

/// <summary>One amount or two, as they stand in a text, before anybody knows what they are for.</summary>
sealed record AmountRange(int Start, int End, decimal Low, decimal? High, IReadOnlyList<CurrencySign> Signs)
{
    /// <summary>"$200k+".</summary>
    public bool OrMore { get; init; }

    /// <summary>Where it is said between the two: "$30/hr - $40/hr".</summary>
    public PayPeriod? Period { get; init; }

    /// <summary>Large enough, or marked with a k, to be pay even where no sign stands beside it.</summary>
    public bool LooksLikeMoney { get; init; }

    public bool MayBeDecimal { get; init; }

    public static AmountRange? Read(string text, int digit)
    {
        if (Amount.Read(text, digit) is not { } low)
            return null;

        var between = PayPeriods.Behind(text, low.End);
        var second = Second(text, low, low.End) ?? (between is { } b ? Second(text, low, b.End) : null);
        var range = second is { } high
            ? Pair(low, high) with { Period = between?.Start < high.Start ? between?.Value : null }
            : Single(low);

        return IsTelephone(text, range) ? null : WithPlus(text, range);
    }

    static Amount? Second(string text, Amount low, int at)
    {
        if (Separator.Behind(text, low, at) is not { } end)
            return null;

        var digit = Letters.SkipGap(text, end, 2);
        if (CurrencySign.After(text, digit) is { } sign && sign.Start == digit)
            digit = Letters.SkipGap(text, sign.End, 2);

        return digit < text.Length && char.IsAsciiDigit(text[digit]) ? Amount.Read(text, digit, asSecond: true) : null;
    }

    static AmountRange Single(Amount amount) => new(amount.Start, amount.End, amount.Value, null, SignsOf(amount))
    {
        LooksLikeMoney = IsMarked(amount),
        MayBeDecimal = amount.Number.MayBeDecimal,
    };

    static AmountRange Pair(Amount low, Amount high)
    {
        var (from, to) = Scale(low, high);

        return new(low.Start, high.End, from, to, [.. SignsOf(low), .. SignsOf(high)])
        {
            LooksLikeMoney = IsMarked(low) || IsMarked(high),
            MayBeDecimal = low.Number.MayBeDecimal && high.Number.MayBeDecimal,
        };
    }

    /// <summary>A k on one side counts for both: 91–115K, 91k–115, 154–190,000.</summary>
    static (decimal From, decimal To) Scale(Amount low, Amount high)
    {
        var (from, to) = (low.Number.Value, high.Number.Value);

        if (low.Times == 1 && high.Times > 1 && from <= to && from < 1000)
            return (from * high.Times, high.Value);
        if (high.Times == 1 && low.Times > 1 && to < low.Value)
            return (low.Value, to * low.Times);
        if (low.Times == 1 && high.Times == 1 && !(low.HasSign && high.HasSign) && LeavesThousandsOut(from, to))
            return (from * 1000, to);

        return (low.Value, high.Value);
    }

    static bool LeavesThousandsOut(decimal from, decimal to) =>
        from is >= 10 and < 1000 && to >= 10_000 && from * 1000 <= to;

    static List<CurrencySign> SignsOf(Amount amount) =>
        [.. new[] { amount.Before, amount.After }.OfType<CurrencySign>()];

    static bool IsMarked(Amount a) =>
        a.Times > 1 ? a.Number.Value != 401
        : a.Number.IsGrouped ? a.Value >= 1000
        : a.Number.Digits >= 4 && a.Value is < 1900 or > 2100;

    static bool IsTelephone(string text, AmountRange range) =>
        range.Signs.Count == 0 && range.End + 1 < text.Length
        && text[range.End] is '-' or '/' or '.' && char.IsAsciiDigit(text[range.End + 1]);

    static AmountRange WithPlus(string text, AmountRange range)
    {
        if (range.End < text.Length && text[range.End] == '+')
            return range with { OrMore = true, End = range.End + 1 };

        var words = PayWords.OrMore.At(text, Letters.SkipGap(text, range.End, 1));
        return words is { } w && w.Value ? range with { OrMore = true, End = w.End } : range;
    }
}
