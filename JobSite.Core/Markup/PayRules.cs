using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

static class PayRules
{
    const string Path = "baseSalary";

    static readonly string[] AmountNames = ["value", "minValue", "maxValue"];

    public static IEnumerable<MarkupFault> Check(JsonObject posting)
    {
        if (posting[Path] is null)
            yield break;

        if (posting[Path] is not JsonObject amount || !amount.Is("MonetaryAmount"))
        {
            yield return new(Path, "Pay must be a MonetaryAmount.");
            yield break;
        }

        if (amount.Text("currency") is not { Length: 3 } currency || !currency.All(char.IsAsciiLetterUpper))
            yield return new($"{Path}.currency", "The currency must be its three-letter ISO code, not a symbol.");

        if (amount["value"] is not JsonObject value || !value.Is("QuantitativeValue"))
        {
            yield return new($"{Path}.value", "The amount must be a QuantitativeValue.");
            yield break;
        }

        if (value.Text("unitText") is not { } unit || !PostingPay.Units.Contains(unit))
            yield return new($"{Path}.value.unitText", $"The period must be one of {string.Join(", ", PostingPay.Units)}.");
        foreach (var fault in Amounts(value))
            yield return fault;
    }

    static IEnumerable<MarkupFault> Amounts(JsonObject value)
    {
        var given = AmountNames.Where(name => value[name] is not null).ToList();
        if (given.Count == 0)
            yield return new($"{Path}.value", "No amount is given: leave pay out where it is not stated.");
        if (given.Contains("value") && given.Count > 1)
            yield return new($"{Path}.value", "Give either one value, or a lower and an upper one.");

        foreach (var name in given)
            if (value.Number(name) is not > 0)
                yield return new($"{Path}.value.{name}", "An amount must be a number above zero, without a currency or separators.");

        if (value.Number("minValue") > value.Number("maxValue"))
            yield return new($"{Path}.value", "The lower amount is above the upper one.");
    }
}
