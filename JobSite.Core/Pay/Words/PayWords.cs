using System.Globalization;
using JobSite.Core.Values;

namespace JobSite.Core.Pay.Words;

/// <summary>The words around an amount that tell what it is, in a dozen languages, from pay-words.csv.</summary>
static class PayWords
{
    static readonly ILookup<string, string> ByKind = DataTable.Rows(typeof(PayWords), "pay-words.csv")
        .SelectMany(row => row[1].Split('|').Distinct().Select(phrase => (Kind: row[0], Phrase: phrase)))
        .ToLookup(w => w.Kind, w => w.Phrase);

    public static readonly Phrases<PayPeriod> Period = PeriodsOf("");
    public static readonly Phrases<PayPeriod> BehindSlash = PeriodsOf("/");
    public static readonly Phrases<PayPeriod> BehindAmount = PeriodsOf(">");

    /// <summary>Words that are said of pay and of little else.</summary>
    public static readonly Phrases<bool> OnlyPay = Of("pay");
    public static readonly Phrases<bool> Pay = Of("pay", "hint");
    public static readonly Phrases<bool> NotPay = Of("not");
    public static readonly Phrases<bool> NotPayBehind = Of("not", "notafter");
    public static readonly Phrases<bool> Filler = Of("filler");
    /// <summary>What comes on top of pay, and so shows that the amount before it is pay: "$200k + equity".</summary>
    public static readonly Phrases<bool> Extra = Of("extra");
    public static readonly Phrases<bool> NoLabel = Of("nolabel");
    public static readonly Phrases<bool> Stop = Of("stop");
    public static readonly Phrases<bool> From = Of("from");
    public static readonly Phrases<bool> UpTo = Of("upto");
    public static readonly Phrases<bool> To = Of("to");
    public static readonly Phrases<bool> And = Of("and");
    public static readonly Phrases<bool> Between = Of("between");
    public static readonly Phrases<bool> OrMore = Of("plus");
    public static readonly Phrases<bool> OnTarget = Of("ontarget");
    public static readonly Phrases<bool> Rate = Of("rate");

    /// <summary>Coins that are no currency of ISO 4217.</summary>
    public static readonly Phrases<bool> Coin = Of("coin");

    public static readonly Phrases<decimal> Times = new(
        from kind in ByKind
        where kind.Key is ['x', ..]
        from phrase in kind
        select (phrase, decimal.Parse(kind.Key.AsSpan(1), CultureInfo.InvariantCulture)));

    static Phrases<bool> Of(params string[] kinds) => new(kinds.SelectMany(k => ByKind[k]).Select(p => (p, true)));

    static Phrases<PayPeriod> PeriodsOf(string place) => new(
        from period in Enum.GetValues<PayPeriod>()
        from phrase in ByKind[period.ToString().ToLowerInvariant() + place]
        select (phrase, period));
}
