using JobSite.Core.Pay.Amounts;

namespace JobSite.Core.Pay.Parsing;

/// <summary>One reading of one text: each amount in turn, and whether it is pay.</summary>
sealed class PayReading(string text, PayContext context, bool isField)
{
    /// <summary>However many numbers a text has, no more are looked at.</summary>
    const int MostNumbers = 1000;

    readonly HomeCurrency home = new(text, context);

    public IEnumerable<(Salary Salary, AmountRange Range)> All()
    {
        var at = 0;
        for (var numbers = 0; numbers < MostNumbers && NextDigit(at) is { } digit; numbers++)
        {
            var range = AmountRange.Read(text, digit);
            if (range is not null && Judge(range) is { } salary)
                yield return (salary, range);

            at = Math.Max(EndOfDigits(digit), range?.End ?? 0);
        }
    }

    Salary? Judge(AmountRange range)
    {
        if (range.Signs.Count == 0 && !range.LooksLikeMoney && !isField)
            return null;

        var around = new Surroundings(text, range);
        if (!(isField || IsEvident(range, around)) || around.SpeakOfOtherMoney)
            return null;

        return home.Of(range.Signs, around) is { } currency ? Judge(range, around, currency) : null;
    }

    Salary? Judge(AmountRange range, Surroundings around, string currency)
    {
        var stated = around.Period;
        range = WithDecimals(range, currency, stated);
        if ((stated ?? BySize(range, around, currency)) is not { } period || range.High < range.Low)
            return null;
        if (around.IsByThePiece && period != PayPeriod.Year)
            return null;

        return PaySize.IsPlausible(range, currency, period, isField) ? Make(range, around, currency, period) : null;
    }

    PayPeriod? BySize(AmountRange range, Surroundings around, string currency) =>
        (around.AreChinese ? PaySize.MonthOf(range, currency) : null)
        ?? PaySize.PeriodOf(range, currency, context, isSurelyPay: isField || around.SpeakOfPayClosely);

    /// <summary>
    /// A sign makes money; pay takes a word, a period or two ends. Without a sign it takes a word close by.
    /// </summary>
    static bool IsEvident(AmountRange range, Surroundings around) => range.Signs.Count == 0
        ? around.SpeakOfPayClosely || around.AreChinese
        : range.High is not null || around.Period is not null || around.SpeakOfPay;

    /// <summary>"$34.125 an hour" is no thirty-four thousand.</summary>
    static AmountRange WithDecimals(AmountRange range, string currency, PayPeriod? period) =>
        range.MayBeDecimal && period == PayPeriod.Hour && currency is "USD" or "CAD" or "GBP" or "AUD"
            ? range with { Low = range.Low / 1000, High = range.High / 1000 }
            : range;

    Salary? Make(AmountRange range, Surroundings around, string currency, PayPeriod period)
    {
        var isFrom = range.OrMore || around.IsFrom;
        decimal? min = range.High is null && !isFrom && around.IsUpTo ? null : range.Low;
        decimal? max = range.High ?? (min is null || !isFrom ? range.Low : null);
        if (min <= 0 || max <= 0)
            return null;

        return Salary.Of(min, max, currency, period) with
        {
            Kind = around.Kind,
            SourceText = SourceText(range),
        };
    }

    string SourceText(AmountRange range)
    {
        var end = PayPeriods.Behind(text, range.End)?.End ?? range.End;

        return text[range.Start..end].Trim();
    }

    int? NextDigit(int at)
    {
        var digit = at >= text.Length ? -1 : text.AsSpan(at).IndexOfAnyInRange('0', '9');

        return digit < 0 ? null : at + digit;
    }

    int EndOfDigits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;

        return at;
    }
}
