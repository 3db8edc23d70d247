using System.Globalization;

namespace JobSite.Core.Work.Words;

/// <summary>Small numbers, in digits or in words.</summary>
static class NumberWords
{
    public const string Pattern = @"(?:\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
        + @"|fifteen|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn"
        + "|une?|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|due|tre|quattro|cinque|dois|três"
            + "|[一两二三四五六七八十])";

    static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12, ["fifteen"] = 15,
        ["eine"] = 1, ["einem"] = 1, ["einen"] = 1, ["einer"] = 1, ["eines"] = 1, ["zwei"] = 2, ["drei"] = 3,
        ["vier"] = 4, ["fünf"] = 5, ["sechs"] = 6, ["sieben"] = 7, ["acht"] = 8, ["zehn"] = 10,
        ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["sept"] = 7, ["huit"] = 8,
        ["dix"] = 10,
        ["dos"] = 2, ["tres"] = 3, ["cuatro"] = 4, ["cinco"] = 5, ["seis"] = 6, ["uno"] = 1, ["due"] = 2, ["tre"] = 3,
        ["quattro"] = 4, ["cinque"] = 5, ["dois"] = 2, ["três"] = 3,
        ["一"] = 1, ["两"] = 2, ["二"] = 2, ["三"] = 3, ["四"] = 4, ["五"] = 5, ["六"] = 6, ["七"] = 7, ["八"] = 8, ["十"] = 10,
    };

    public static decimal? Read(string word) =>
        Words.TryGetValue(word, out var value) ? value
        : decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var digits) ? digits : null;
}
