using System.Globalization;

namespace JobSite.Core.Work.Words;

/// <summary>Small numbers, in digits or in words.</summary>
static class NumberWords
{
    public const string Pattern = @"(?:\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
        + @"|fifteen|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn"
        + "|une?|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|due|tre|quattro|cinque|dois|três"
            + "|[一两二三四五六七八十])";

    static readonly (decimal Number, string Words)[] Named =
    [
        (1, "one|eine|einem|einen|einer|eines|un|une|uno|一"),
        (2, "two|zwei|deux|dos|due|dois|两|二"),
        (3, "three|drei|trois|tres|tre|três|三"),
        (4, "four|vier|quatre|cuatro|quattro|四"),
        (5, "five|fünf|cinq|cinco|cinque|五"),
        (6, "six|sechs|seis|六"),
        (7, "seven|sieben|sept|七"),
        (8, "eight|acht|huit|八"),
        (9, "nine"),
        (10, "ten|zehn|dix|十"),
        (12, "twelve"),
        (15, "fifteen"),
    ];

    static readonly Dictionary<string, decimal> ByWord = Named
        .SelectMany(n => n.Words.Split('|').Select(word => (word, n.Number)))
        .ToDictionary(n => n.word, n => n.Number, StringComparer.OrdinalIgnoreCase);

    public static decimal? Read(string word)
    {
        if (ByWord.TryGetValue(word, out var value))
            return value;

        var digits = word.Replace(',', '.');

        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            ? value
            : null;
    }
}
