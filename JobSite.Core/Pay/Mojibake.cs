namespace JobSite.Core.Pay;

/// <summary>UTF-8 that was taken for Windows-1252 on its way: "Â£91K â€“ Â£115K".</summary>
static class Mojibake
{
    static readonly (string Broken, string Meant)[] Repairs =
    [
        ("â€“", "–"), ("â€”", "—"), ("â€\"", "–"), ("â€\u0093", "–"), ("â€\u0094", "—"),
        ("â\u0080\u0093", "–"), ("â\u0080\u0094", "—"), ("â‚¬", "€"), ("â\u0082¬", "€"), ("Â£", "£"),
        ("Â¥", "¥"), ("Â\u00A0", "\u00A0"), ("â€™", "’"), ("â\u0080\u0099", "’"), ("â€¯", "\u202F"),
        ("zÅ‚", "zł"), ("z\u00C5\u0082", "zł"), ("KÄ\u008D", "Kč"), ("Ã¤", "ä"), ("Ã¼", "ü"), ("Ã¶", "ö"),
        ("Ã©", "é"),
    ];

    public static string Repair(string text) =>
        text.AsSpan().ContainsAny("ÂâÅÄÃ") && Array.Exists(Repairs, r => text.Contains(r.Broken, StringComparison.Ordinal))
            ? Repairs.Aggregate(text, (t, r) => t.Replace(r.Broken, r.Meant, StringComparison.Ordinal))
            : text;
}
