namespace JobSite.Core.Pay;

/// <summary>Reads pay out of what people write. It would rather find nothing than something that is no pay.</summary>
public static class PayParser
{
    const int LongestText = 65_536;
    const int LongestField = 1_000;

    /// <summary>Every salary that a whole description tells.</summary>
    public static IReadOnlyList<Salary> Read(string text, PayContext context)
    {
        text = Cut(text, LongestText);
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return [];

        text = Mojibake.Repair(text);
        return PayZones.Named(text, [.. new PayReading(text, context, isField: false).All()]);
    }

    /// <summary>
    /// What a field says that is about pay and nothing else: so a bare "$25 - $30" is by the hour, and no word of pay is
    /// needed. Coins such as USDT have no ISO code and are not read.
    /// </summary>
    public static Salary? ReadField(string text, PayContext context)
    {
        text = Mojibake.Repair(Cut(text, LongestField));

        return new PayReading(text, context, isField: true).All().Select(found => found.Salary).FirstOrDefault() is { } salary
            ? salary with { SourceText = text.Trim() }
            : null;
    }

    static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
