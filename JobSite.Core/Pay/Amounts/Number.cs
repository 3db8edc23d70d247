using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Amounts;

/// <summary>
/// A number as people write it: 120'000, 1 800, 172,500.00, 12,00,000, 6.5. <c>Digits</c> are those before any
/// separator; one that <c>MayBeDecimal</c> was read as thousands ("34.125"), but that is not sure.
/// </summary>
readonly record struct Number(decimal Value, int End, int Digits, bool IsGrouped, bool MayBeDecimal)
{
    const int MostDigits = 12;

    public static Number? Read(string text, int start)
    {
        var digits = Count(text, start);
        if (digits is 0 or > MostDigits)
            return null;

        var end = start + digits;
        var separator = SeparatorAt(text, end);
        var grouped = digits <= 3 && text[start] != '0' && separator != '\0'
            && (EndOfThousands(text, end, separator) ?? EndOfLakhs(text, end, separator)) is { } last
            && (end = last) == last;
        var whole = Parse(text, start, end);
        var decimals = Decimals(text, end, grouped ? separator : '\0');
        if (whole is null || decimals is null || (decimals > 0 && IsVersion(text, end + 1 + decimals.Value)))
            return null;

        var value = whole.Value + Fraction(text, end + 1, decimals.Value);
        return new(value, Tail(text, decimals > 0 ? end + 1 + decimals.Value : end), digits, grouped,
            grouped && separator == '.' && decimals == 0 && end == start + digits + 4);
    }

    static int Count(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && count <= MostDigits + 1 && char.IsAsciiDigit(text[at + count]))
            count++;

        return count;
    }

    static char SeparatorAt(string text, int at) =>
        at < text.Length && (text[at] is ',' or '.' or '\'' or '’' or '´' || Letters.IsGap(text[at])) ? text[at] : '\0';

    static int? EndOfThousands(string text, int at, char separator)
    {
        int? end = null;
        for (var groups = 0;
            groups < 3 && at < text.Length && text[at] == separator && Count(text, at + 1) == 3;
            groups++)
            end = at += 4;

        return end;
    }

    static int? EndOfLakhs(string text, int at, char separator)
    {
        var start = at;
        while (at - start < 9 && separator == ',' && at < text.Length && text[at] == ',' && Count(text, at + 1) == 2)
            at += 3;

        return at > start && EndOfThousands(text, at, ',') == at + 4 ? at + 4 : null;
    }

    static decimal? Parse(string text, int start, int end)
    {
        var value = 0m;
        for (var at = start; at < end; at++)
            if (char.IsAsciiDigit(text[at]))
                value = value * 10 + (text[at] - '0');

        return value < 1_000_000_000_000m ? value : null;
    }

    /// <summary>How many decimals follow; by the hour there may be many. Null where it is no number of money.</summary>
    static int? Decimals(string text, int at, char separator)
    {
        if (at >= text.Length || text[at] is not ('.' or ',') || text[at] == separator)
            return 0;

        return Count(text, at + 1) switch
        {
            0 => 0,
            var d and (1 or 2) => d,
            var d and (3 or 4 or 5 or 6) when text[at] == '.' => d,
            _ => null,
        };
    }

    static decimal Fraction(string text, int at, int decimals) =>
        decimals == 0 ? 0 : Parse(text, at, at + decimals)!.Value / (decimal)Math.Pow(10, decimals);

    static bool IsVersion(string text, int at) =>
        at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Past the dash that stands for no cents: "3.712,-".</summary>
    static int Tail(string text, int at) =>
        at + 1 < text.Length && text[at] is ',' or '.' && text[at + 1] is '-' or '–' or '—'
            && (at + 2 == text.Length || !char.IsAsciiDigit(text[at + 2])) ? at + 2 : at;
}
