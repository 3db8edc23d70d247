using System.Text.RegularExpressions;
using JobSite.Core.Pay;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Addresses;

/// <summary>The words that stand in addresses for the values of a facet. They never change, whatever the names on the page do.</summary>
public static partial class FilterKeys
{
    public static string Of<T>(T value) where T : struct, Enum => Keys<T>.ByValue[value];

    public static T? Find<T>(string key) where T : struct, Enum => Keys<T>.ByKey.TryGetValue(key, out var value) ? value : null;

    static string Write(Enum value) => value switch
    {
        WorkplaceType.OnSite => "onsite",
        JobOrder.BestMatch => "match",
        JobOrder.HighestPay => "pay",
        PayPeriod.Fixed => "job",
        _ => Humps().Replace(value.ToString(), "_").ToLowerInvariant(),
    };

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Humps();

    static class Keys<T> where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Write(v));
        public static readonly IReadOnlyDictionary<string, T> ByKey = ByValue.ToDictionary(p => p.Value, p => p.Key);
    }
}
