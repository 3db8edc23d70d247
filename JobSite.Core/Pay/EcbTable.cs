using System.Globalization;

namespace JobSite.Core.Pay;

/// <summary>The European Central Bank's tables: a line of codes, then a line for each day, newest first.</summary>
static class EcbTable
{
    const int LongestLine = 10_000;

    static readonly string[] Dates = ["yyyy-MM-dd", "d MMMM yyyy", "dd MMMM yyyy", "d MMM yyyy"];

    public static ExchangeRates Read(TextReader csv)
    {
        var codes = NextLine(csv);
        if (codes is not ["Date", _, ..] || !codes.Skip(1).All(c => c is [_, _, _] && c.All(char.IsAsciiLetterUpper)))
            throw new InvalidDataException("The first line must be codes of currencies, such as \"Date, USD, JPY\".");

        var row = NextLine(csv) ?? throw new InvalidDataException("There is no line of rates below the codes.");
        if (!DateOnly.TryParseExact(row[0], Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new InvalidDataException($"\"{Short(row[0])}\" is not a date.");
        if (row.Length != codes.Length)
            throw new InvalidDataException($"There are {codes.Length - 1} currencies but {row.Length - 1} rates.");

        var rates =
            new Dictionary<string, (decimal, DateOnly)>(StringComparer.OrdinalIgnoreCase) { ["EUR"] = (1, date) };
        foreach (var (code, rate) in codes.Zip(row).Skip(1).Where(pair => pair.Second != "N/A"))
            rates[code] = (Rate(code, rate), date);

        return rates.ContainsKey("USD")
            ? new(date, rates)
            : throw new InvalidDataException("There is no rate for USD.");
    }

    static decimal Rate(string code, string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
        && rate is > 0.000001m and < 100_000_000m
            ? rate
            : throw new InvalidDataException($"\"{Short(text)}\" is not a rate for {code}.");

    /// <summary>The cells of the next line that says something; the bank ends its lines with a comma.</summary>
    static string[]? NextLine(TextReader csv)
    {
        while (ReadLine(csv) is { } line)
            if (line.Trim() is [not '#', ..] cells)
                return cells.TrimEnd(',', ' ').Split(',', StringSplitOptions.TrimEntries);

        return null;
    }

    static string? ReadLine(TextReader csv)
    {
        var line = new System.Text.StringBuilder();
        while (csv.Read() is >= 0 and var c)
        {
            if (c == '\n')
                return line.ToString();
            if (line.Append((char)c).Length > LongestLine)
                throw new InvalidDataException("A line is too long for a table of rates.");
        }

        return line.Length > 0 ? line.ToString() : null;
    }

    static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
