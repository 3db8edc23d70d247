using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Postings;

/// <summary>"Momentum 是基于 …", "我们是 Acme": the sentence with which a company says who it is.</summary>
static partial class SelfIntroduction
{
    const int MostSearched = 3_000;

    public static string? CompanyIn(string text)
    {
        var start = text.Length > MostSearched ? text[..MostSearched] : text;
        if (!start.Contains('是'))
            return null;

        foreach (var pattern in (Regex[])[NameIs(), WeAre()])
            foreach (Match match in pattern.Matches(start))
                if (match.Groups["company"].Value.Trim() is { Length: > 1 } name && !NoName().IsMatch(name))
                    return name;
        return null;
    }

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline;

    [GeneratedRegex(@"(^|[。！；\n：:*#>-])\s*(?<company>[A-Za-z][\w.&-]{1,24}( [A-Za-z][\w.&-]{1,20}){0,2}|[\u4E00-\u9FFF]{2,6})\s*([（(][^（）()\n]{1,30}[）)])?\**\s*是(一家|一个|一款|国内|全球|基于|由|亚洲|业内|专注)", Options, Limits.RegexTimeout)]
    private static partial Regex NameIs();

    [GeneratedRegex(@"我们是\s*(?<company>[A-Z][\w.&-]{2,24})(?=[\s\u4E00-\u9FFF，,])", Options, Limits.RegexTimeout)]
    private static partial Regex WeAre();

    [GeneratedRegex(@"^(AI|Web3|DeFi|HR|CEX|DEX|NFT|DAO|Remote|The|This|It|We|Our|Crypto|Top\d*|CMC)$|我|公司|团队|本|该|这|那|项目|平台|职位|岗位|产品|客户|目前|都|不|也|均|主要|背景|目标|使命", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex NoName();
}
