using JobSite.Core.Pay.Amounts;
using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Parsing;

/// <summary>The words around an amount: as far as they are of the same sentence, or of the heading above it.</summary>
sealed class Surroundings
{
    const int ReachBack = 110;
    const int ReachOfClose = 45;
    const int ReachOn = 45;

    readonly string text;
    readonly AmountRange range;
    readonly int from;
    readonly int to;

    public Surroundings(string text, AmountRange range)
    {
        (this.text, this.range) = (text, range);
        (from, to) = (Back(), On());
    }

    /// <summary>A word of pay before the amount, or right behind it ("$120k base").</summary>
    public bool SpeakOfPay =>
        PayWords.Pay.Last(text, from, range.Start) is not null
        || PayWords.Pay.First(text, range.End, to) is not null
        || HasExtras;

    /// <summary>As above, but near enough to make money of a number without a sign.</summary>
    public bool SpeakOfPayClosely =>
        PayWords.OnlyPay.Last(text, Math.Max(from, range.Start - ReachOfClose), range.Start) is not null;

    /// <summary>
    /// A bonus, a budget, somebody's revenue: the nearest word before decides, and any word right behind.
    /// </summary>
    public bool SpeakOfOtherMoney
    {
        get
        {
            if (PayWords.NotPayBehind.First(text, range.End, to) is { } behind
                && !(PayWords.Pay.First(text, range.End, to) is { } pay && pay.Start < behind.Start))
                return true;

            return PayWords.NotPay.Last(text, from, range.Start) is { } other && !IsAddition(other.Start)
                && !(PayWords.Pay.Last(text, from, range.Start) is { } word && word.Start > other.Start);
        }
    }

    public PayPeriod? Period =>
        range.Period ?? PayPeriods.Behind(text, range.End)?.Value ?? PayPeriods.Before(text, from, range.Start);

    public bool IsByThePiece => PayPeriods.IsByThePiece(text, range.End);

    public bool IsFrom => PayWords.From.Before(text, Math.Max(from, range.Start - 25), range.Start) is not null;

    public bool IsUpTo => PayWords.UpTo.Before(text, Math.Max(from, range.Start - 25), range.Start) is not null;

    public PayKind Kind =>
        Near(PayWords.OnTarget) ? PayKind.OnTarget
        : Near(PayWords.Rate) ? PayKind.Rate
        : PayKind.Base;

    /// <summary>A Chinese word for pay, where it is told by the month unless something else is said.</summary>
    public bool AreChinese =>
        text.AsSpan(from, range.Start - from) is var before
        && (before.Contains('薪') || before.Contains("工资", StringComparison.Ordinal))
        || text.AsSpan(range.End, Math.Min(8, text.Length - range.End)).Contains('薪');

    bool HasExtras =>
        Letters.SkipGap(text, range.End, 1) is var plus && plus < text.Length && text[plus] == '+'
        && PayWords.Extra.At(text, Letters.SkipGap(text, plus + 1, 1)) is not null;

    bool Near(Phrases<bool> words) =>
        words.Last(text, Math.Max(from, AfterLastDigit()), range.Start) is not null
        || (words.First(text, range.End, to) is { } w && !(w.End < text.Length && text[w.End] == ':'));

    int AfterLastDigit()
    {
        var digit = text.AsSpan(from, range.Start - from).LastIndexOfAnyInRange('0', '9');

        return from + digit + 1;
    }

    /// <summary>"Salary + bonus: $120k" still tells the salary.</summary>
    bool IsAddition(int at) =>
        text.AsSpan(from, at - from).TrimEnd() is var before
        && (before.EndsWith('+')
            || before.EndsWith("plus", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("incl.", StringComparison.OrdinalIgnoreCase));

    int Back()
    {
        var at = range.Start;
        var seenWords = false;
        while (at > 0 && range.Start - at < ReachBack && !(seenWords && IsBoundary(at - 1)))
        {
            seenWords |= char.IsLetterOrDigit(text[at - 1]);
            at--;
        }

        return at;
    }

    bool IsBoundary(int at) => text[at] is '\n' or '\r' or '|' or ';' or '•' or '。' or '；'
        || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])
            && !IsAbbreviation(at));

    /// <summary>"mtl. 4.000 €", "p.a. 60.000 €".</summary>
    bool IsAbbreviation(int dot) => dot >= 2
        && (text[dot - 2] is '.' or ' ' || PayWords.Period.Before(text, Math.Max(0, dot - 6), dot + 1) is not null);

    int On()
    {
        var end = Math.Min(text.Length, range.End + ReachOn);
        for (var at = range.End; at < end; at++)
            if (Parts(text[at]) || EndsASentence(at) || StartsAnotherThought(at))
                return at;

        return end;
    }

    static bool Parts(char c) =>
        c is '\n' or '\r' or '|' or ';' or '•' or '+' or ',' or '(' or '&' or '。' or '，' || char.IsAsciiDigit(c);

    bool EndsASentence(int at) => text[at] is '.' or '-' or '–' or '—'
        && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);

    bool StartsAnotherThought(int at) =>
        char.IsLetter(text[at]) && !Letters.Joined(text, at) && PayWords.Stop.At(text, at) is not null;
}
