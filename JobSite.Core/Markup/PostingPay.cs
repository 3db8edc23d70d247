using System.Text.Json.Nodes;
using JobSite.Core.Pay;

namespace JobSite.Core.Markup;

/// <summary>Base pay as the employer states it; never on-target earnings, never an estimate.</summary>
static class PostingPay
{
    public static readonly IReadOnlyList<string> Units = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"];

    public static JsonObject? Of(IReadOnlyList<Salary> pay)
    {
        var stated = pay.Where(p => p.Kind is not PayKind.OnTarget && p.Period is not PayPeriod.Fixed).ToList();

        return stated.Count == 0 ? null : Amount(Overall(stated));
    }

    // Several zones become one range only if that is still what the employer said: same currency, period and open ends.
    static Salary Overall(List<Salary> zones)
    {
        var first = zones[0];
        var alike = zones.All(z => z.Currency == first.Currency && z.Period == first.Period && z.Kind == first.Kind
            && z.MinMinor is null == first.MinMinor is null && z.MaxMinor is null == first.MaxMinor is null);

        return alike
            ? new(zones.Min(z => z.MinMinor), zones.Max(z => z.MaxMinor), first.Currency, first.Period)
            : first;
    }

    static JsonObject Amount(Salary salary)
    {
        var value = new JsonObject { ["@type"] = "QuantitativeValue" };
        if (salary.Min == salary.Max)
        {
            value.AddKnown("value", salary.Min);
        }
        else
        {
            value.AddKnown("minValue", salary.Min);
            value.AddKnown("maxValue", salary.Max);
        }

        value["unitText"] = Units[(int)salary.Period];

        return new() { ["@type"] = "MonetaryAmount", ["currency"] = salary.Currency, ["value"] = value };
    }
}
