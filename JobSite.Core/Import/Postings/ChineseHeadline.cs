using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>"[上海/远程] Smooth 公司诚聘 Golang软件工程师 薪水 20000-25000rmb": place, company, role and pay in one line.</summary>
static partial class ChineseHeadline
{
    public static bool Read(string line, JobFields fields)
    {
        var rest = line.Split([" | ", "｜"], 2, StringSplitOptions.None) is [var said, _] && Hires().IsMatch(said) ? said.Trim() : line.Trim();
        var place = Bracket().Match(rest);
        if (place.Success)
            rest = rest[place.Length..].Trim(' ', '-', '－', ':', '：');

        var hires = Hires().Match(rest);
        if (!hires.Success && !(place.Success && rest.Any(c => c >= '\u4E00')))
            return false;

        if (place.Success)
            fields.Add(Field.Location, place.Groups["place"].Value.Split(['，', '、', '&', '/'], StringSplitOptions.RemoveEmptyEntries));
        if (place.Success && Words.IsWorkplace(place.Value))
            fields.Add(Field.Workplace, place.Groups["place"].Value);

        var role = hires.Success ? rest[(hires.Index + hires.Length)..] : rest;
        if (hires.Success && Company(rest[..hires.Index]) is { Length: > 1 } company)
            fields.Add(Field.Company, company);
        ReadRole(role, fields);
        return true;
    }

    static void ReadRole(string role, JobFields fields)
    {
        if (Pay().Match(role) is { Success: true, Index: > 0 } pay)
        {
            fields.AddFallback(Field.Pay, pay.Groups["pay"].Value);
            role = role[..pay.Index];
        }
        if (Words.IsEmploymentType(role))
            fields.Add(Field.EmploymentType, Kinds.FirstOrDefault(role.Contains));

        fields.Add(Field.Title, role.Replace("(全职)", "").Replace("（全职）", "").Trim(' ', ',', '，', '：', ':', '-', '+', '。'));
    }

    static readonly string[] Kinds = ["兼职", "实习", "全职"];

    static string Company(string words) => words.Trim(' ', '-', '：', ':', ',', '，', '直', '急', '】', ']').Trim();

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^[\[【［](?<place>[^\]】］]{1,60})[\]】］]", Options, Limits.RegexTimeout)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[诚誠]\s?[聘招]|徵才|急\s?聘|急\s?招|直\s?招|招\s?聘|招\s?募|热\s?招|高薪聘请|聘请|(?<=[\u4E00-\u9FFFA-Za-z]\s?)招(?=\s?[\u4E00-\u9FFFA-Za-z]{2})(?!牌|标|人)| is (looking for|hiring)( an?)? ", Options, Limits.RegexTimeout)]
    private static partial Regex Hires();

    [GeneratedRegex(@"[\s,，(（]*(薪水|薪资|薪酬|月薪|年薪|待遇|工资)[:：\s]*(?<pay>.{1,60})$|[\s,，]+(?<pay>[$€£¥]?\d[\d,.]*\s?[kKwW万]?\s?[-~–—－至]?\s?[$€£]?[\d,.]*\s?([kKwW万]\+?|\+|U|USDT?|RMB|USD|CNY|元).{0,30})$", Options, Limits.RegexTimeout)]
    private static partial Regex Pay();
}
