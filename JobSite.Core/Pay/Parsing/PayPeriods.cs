using JobSite.Core.Pay.Amounts;
using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Parsing;

/// <summary>Finds what an amount is paid for: in the words behind it, in those before it, or by its size.</summary>
static class PayPeriods
{
    const int MostFillers = 6;

    /// <summary>The period right behind an amount; only such words as "gross" or "USD" may come between.</summary>
    public static Mention<PayPeriod>? Behind(string text, int at)
    {
        for (var fillers = 0; fillers < MostFillers; fillers++)
        {
            at = SkipMarks(text, at);
            if (at >= text.Length)
                return null;
            if (text[at] is '/' or '／' or '·')
                return BehindSlash(text, Letters.SkipGap(text, at + 1, 1));
            if ((PayWords.BehindAmount.At(text, at) ?? PayWords.Period.At(text, at)) is { } period)
                return PayWords.NotPay.At(text, Letters.SkipGap(text, period.End, 1)) is null ? period : null;

            var filler = PayWords.Filler.At(text, at)?.End ?? CurrencySign.After(text, at)?.End;
            if (filler is null)
                return null;
            at = filler.Value;
        }

        return null;
    }

    /// <summary>The period before an amount, when a word of pay stands with it: "monthly salary between".</summary>
    public static PayPeriod? Before(string text, int from, int at)
    {
        if (PayWords.Period.Last(text, from, at) is not { } found || FollowsNumber(text, from, found.Start))
            return null;

        var speaksOfPay = at - found.End <= 5
            || (PayWords.Pay.Last(text, found.Start, at) is not null
                && PayWords.NotPay.Last(text, found.End, at) is null);

        return speaksOfPay ? found.Value : null;
    }

    /// <summary>Whether a unit follows that is none of ours: "per class", "per mile".</summary>
    public static bool IsByThePiece(string text, int at)
    {
        at = Letters.SkipGap(text, at);

        return Behind(text, at) is null
            && (text.AsSpan(at).StartsWith("per ", StringComparison.OrdinalIgnoreCase)
                || (at + 2 < text.Length && text[at] == '/'
                    && char.IsAsciiLetterLower(text[Letters.SkipGap(text, at + 1, 1)])));
    }

    static Mention<PayPeriod>? BehindSlash(string text, int at) =>
        PayWords.BehindSlash.At(text, at) ?? PayWords.Period.At(text, at);

    /// <summary>"40 hours per week" is no pay by the week.</summary>
    static bool FollowsNumber(string text, int from, int at) =>
        text.AsSpan(Math.Max(from, at - 12), at - Math.Max(from, at - 12)).IndexOfAnyInRange('0', '9') >= 0;

    static int SkipMarks(string text, int at)
    {
        while (at < text.Length && (Letters.IsGap(text[at]) || text[at] is '(' or ')' or '*' or '[' or ']' or '_'))
            at++;

        return at;
    }
}
