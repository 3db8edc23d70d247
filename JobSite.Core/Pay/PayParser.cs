using JobSite.Core.Pay.Parsing;
using JobSite.Core.Text;

namespace JobSite.Core.Pay;

/// <summary>Reads pay out of what people write. It would rather find nothing than something that is no pay.</summary>
public static class PayParser
{
    const int LongestText = 65_536;
    const int LongestField = 1_000;
    const int MostSalaries = 50;

    /// <summary>Every salary that a whole description tells.</summary>
    public static IReadOnlyList<Salary> Read(string text, PayContext context)
    {
        text = Cut(text, LongestText);
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return [];

        text = Mojibake.Repair(text);
        return PayZones.Named(text, [.. new PayReading(text, context, isField: false).All().Take(MostSalaries)]);
    }

    /// <summary>
    /// What a field says that is about pay and nothing else: so a bare "$25 - $30" is by the hour, and no word of pay
    /// is needed. Coins such as USDT have no ISO code and are not read.
    /// </summary>
    public static Salary? ReadField(string text, PayContext context)
    {
        text = Mojibake.Repair(Cut(text, LongestField));

        foreach (var (salary, _) in new PayReading(text, context, isField: true).All())
            return salary with { SourceText = text.Trim() };

        return null;
    }

    static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
