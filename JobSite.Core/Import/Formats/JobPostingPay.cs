using System.Text.Json;
using JobSite.Core.Import.Reading;
using JobSite.Core.Pay;

namespace JobSite.Core.Import.Formats;

/// <summary>A baseSalary: an amount with a QuantitativeValue, with the figures right in it, or several of them.</summary>
static class JobPostingPay
{
    public static IEnumerable<Salary> Read(JsonElement salary, string? currency)
    {
        if (salary.ValueKind != JsonValueKind.Object)
            return [];

        var code = salary.Text("currency") ?? currency;
        return salary.Items("value").DefaultIfEmpty(salary).Select(value => Of(salary, value, code)).OfType<Salary>();
    }

    static Salary? Of(JsonElement salary, JsonElement value, string? currency)
    {
        var inner = value.ValueKind == JsonValueKind.Object ? value : salary;
        var single = value.ValueKind == JsonValueKind.Object ? value.Number("value") : Figure(value);
        var (min, max) = (inner.Number("minValue") ?? single, inner.Number("maxValue") ?? (inner.Number("minValue") is null ? single : null));

        return Amounts.Salary(min, max, inner.Text("currency") ?? currency, Amounts.Period(inner.Text("unitText") ?? salary.Text("unitText") ?? inner.Text("unitCode")));
    }

    static decimal? Figure(JsonElement value) =>
        decimal.TryParse(value.AsText(), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
