namespace JobSite.Core.Places.Applying;

/// <summary>What makes an area that of customers, offices or laws, not of those who apply: "US customers".</summary>
static class Strangers
{
    static readonly string[] words =
    [
        "time", "timezone", "tz", "hours", "customer", "client", "market", "compan", "office", "team", "holiday", "law",
        "government", "dollar", "user", "business", "sales", "region's", "headquarter", "entity", "subsidiar",
        "startup", "work authorization", "citizen",
    ];

    public static bool AreBehind(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(" -");
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
