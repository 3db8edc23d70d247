using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay;

/// <summary>Periods as other systems name them: "HOUR", "1 YEAR", "per-year-salary", "monthly", "pro Stunde".</summary>
public static class PayPeriodName
{
    const int Longest = 100;

    public static PayPeriod? Read(string? name)
    {
        if (name is null or { Length: > Longest })
            return null;

        var text = name.Trim().Replace('-', ' ').Replace('_', ' ');
        if ((PayWords.Period.First(text, 0, text.Length) ?? PayWords.BehindSlash.At(text, 0)) is { } period)
            return period.Value;

        for (var at = 0; at < text.Length; at++)
            if (!Letters.Joined(text, at) && PayWords.BehindSlash.At(text, at) is { } word
                && Means(text[word.Start..word.End]))
                return word.Value;

        return null;
    }

    /// <summary>Among other words one letter says nothing, and "full time" is no Danish hour.</summary>
    static bool Means(string word) => word.Length > 1 && !word.Equals("time", StringComparison.OrdinalIgnoreCase);
}
