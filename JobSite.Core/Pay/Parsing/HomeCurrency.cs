using JobSite.Core.Pay.Amounts;
using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Parsing;

/// <summary>What the signs beside an amount mean where the job is. Where that is doubtful, nothing.</summary>
sealed class HomeCurrency(string text, PayContext context)
{
    readonly Currency[] ofCountries = [.. context.Countries.Select(Currencies.Of).OfType<Currency>().Distinct()];
    readonly Dictionary<string, string?> known = [];

    public string? Of(IReadOnlyList<CurrencySign> signs, Surroundings around)
    {
        if (signs.Count == 0)
            return Named ?? Unsigned(around);

        var meanings = signs.Select(s => s.Meanings).Aggregate<IEnumerable<Currency>>((all,
            more) => all.Intersect(more));
        return meanings.ToList() switch
        {
            [] => null,
            [var only] when signs.Any(s => s.IsSure) => only.Code,
            var several => Decide(signs[0].Writing, several),
        };
    }

    string? Unsigned(Surroundings around) =>
        around.AreChinese && ofCountries is [] or [{ Code: "CNY" }] ? "CNY"
        : ofCountries is [var only] ? only.Code
        : null;

    string? Named => context.Currency is { } code ? Currencies.Find(code)?.Code : null;

    string? Decide(string writing, List<Currency> meanings)
    {
        if (known.TryGetValue(writing, out var before))
            return before;
        if (Named is { } named && meanings.Any(m => m.Code == named))
            return known[writing] = named;

        var here = meanings.Intersect(ofCountries).ToList();
        if (here.Count == 0)
            here = [.. meanings.Where(IsSaid)];
        else if (here.Count > 1 || meanings.Any(m => !here.Contains(m) && IsSaid(m)))
            here = [.. meanings.Where(IsSaid).Intersect(here)];

        return known[writing] = here is [var only] ? only.Code : null;
    }

    /// <summary>
    /// Whether the text names the currency by its code, beside some amount. (CAD is also a way to draw.)
    /// </summary>
    bool IsSaid(Currency currency)
    {
        for (var at = IndexOf(currency, 0); at >= 0; at = IndexOf(currency, at + 3))
            if (!Letters.Joined(text, at) && !Letters.Joined(text, at + 3) && IsOfMoney(at, currency.Code != "CAD"))
                return true;

        return false;
    }

    int IndexOf(Currency currency, int from) => text.IndexOf(currency.Code, from, StringComparison.Ordinal);

    bool IsOfMoney(int at, bool isNoWord)
    {
        var before = text.AsSpan(Math.Max(0, at - 12), Math.Min(12, at)).TrimEnd();
        var behind = text.AsSpan(at + 3).TrimStart();

        return (behind.Length > 0 && (char.IsAsciiDigit(behind[0]) || behind[0] == '$'))
            || (before.Length > 0 && (char.IsAsciiDigit(before[^1]) || before[^1] is '$' or 'k' or 'K'))
            || (isNoWord && before is [.., '(' or '/'] or [.., ' ', 'i', 'n'] or [.., 'z', 'e', 'd']);
    }
}
