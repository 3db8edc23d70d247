namespace JobSite.Core.Work;

/// <summary>
/// One of a short list of trades. <see cref="Isco"/> and <see cref="Soc"/> are its ISCO-08 and SOC 2018 codes.
/// </summary>
public sealed record Category(string Key, string Name, string Isco, string Soc)
{
    public static readonly IReadOnlyList<Category> All =
    [
        new("development", "Development & Programming", "2512", "15-1252"),
        new("data", "Data & Machine Learning", "2521", "15-2051"),
        new("devops", "DevOps & Infrastructure", "2522", "15-1244"),
        new("design", "Design", "2166", "27-1024"),
        new("product", "Product & Projects", "1219", "11-3021"),
        new("marketing", "Marketing & Communication", "2431", "13-1161"),
        new("sales", "Sales", "3322", "41-3091"),
        new("support", "Customer Support", "4222", "43-4051"),
        new("finance", "Finance & Accounting", "2411", "13-2011"),
        new("people", "People & Recruiting", "2423", "13-1071"),
        new("legal", "Legal & Compliance", "2611", "23-1011"),
        new("office", "Office & Administration", "4110", "43-6014"),
        new("healthcare", "Healthcare", "2221", "29-1141"),
        new("education", "Education & Research", "2330", "25-2031"),
        new("engineering", "Engineering & Science", "2140", "17-2199"),
        new("trades", "Trades & Construction", "7110", "47-2031"),
        new("manufacturing", "Manufacturing", "8100", "51-2099"),
        new("logistics", "Logistics & Transport", "8332", "53-3032"),
        new("hospitality", "Hospitality, Retail & Service", "5120", "35-1012"),
        new("other", "Everything else", "9629", "53-7199"),
    ];

    static readonly Dictionary<string, Category> ByKey = All.ToDictionary(c => c.Key);

    public static Category? Find(string? key) => key is null ? null : ByKey.GetValueOrDefault(key);
}
