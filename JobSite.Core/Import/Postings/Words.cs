using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Postings;

/// <summary>What the parts of a headline look like, as far as words alone can tell.</summary>
static partial class Words
{
    public static bool IsRole(string words) => words.Length < 200 && Role().IsMatch(words);
    public static bool IsWorkplace(string words) => Workplace().IsMatch(words);
    public static bool IsEmploymentType(string words) => EmploymentType().IsMatch(words);
    public static bool IsPay(string words) => words.Any(char.IsAsciiDigit) && Pay().IsMatch(words);

    /// <summary>Nothing but a kind of employment ("Full-time, Contract").</summary>
    public static bool IsOnlyEmploymentType(string words) =>
        IsEmploymentType(words) && !EmploymentType().Replace(words, "").Any(char.IsLetter);

    /// <summary>Nothing but where one works ("Hybrid remote").</summary>
    public static bool IsOnlyWorkplace(string words) =>
        words.Length < 40 && IsWorkplace(words) && !Workplace().Replace(words, "").Replace("temporarily", "", StringComparison.OrdinalIgnoreCase).Any(char.IsLetter);

    /// <summary>Names, one or more, as places are written: "Austin, TX or London", "SF Bay Area".</summary>
    public static bool IsNames(string words) => words.Length is > 1 and < 100 && Names.IsMatch(words);

    /// <summary>The first role that a text names ("Senior Backend Engineer").</summary>
    public static string? RoleIn(string text) => RoleName().Match(text) is { Success: true } role ? role.Value.Trim() : null;

    const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    const string Roles = "engineer|engineering|eng|developer|devs?|programmer|manager|management|designer|design|scientist|analyst|lead|director|architect|"
        + "administrator|admin|consultant|specialist|officer|recruiter|researcher|research|writer|editor|marketer|marketing|salesperson|sales|support|"
        + "intern|internship|trainee|assistant|associate|representative|rep|executive|coordinator|technician|operator|swe|sde|sre|devops|qa|tester|"
        + "cto|ceo|coo|cfo|vp|head|chief|founding|growth|gtm|expert|exec|founder|cofounder|co-founder|product|operations|ops|advocate|evangelist|strategist|planner|buyer|trader|quant|"
        + "accountant|controller|auditor|nurse|teacher|driver|cook|chef|mechanic|electrician|baker|cashier|clerk|pharmacist|physician|therapist|"
        + "full[ -]?stack|backend|back-end|frontend|front-end|roles?|positions?|member of technical staff|mts|"
        + "entwickler(in)?|ingenieur(in)?|leiter(in)?|berater(in)?|mitarbeiter(in)?|kaufmann|kauffrau|développeu(r|se)|ingénieur|desarrollador(a)?|ingeniero";

    [GeneratedRegex($@"(?<![\w@.])({Roles})s?(?!\w)|工程师|工程師|经理|運營|运营|开发|開發|设计师|产品|產品|测试|实习|负责人|总监|架构师|客服|研究员|专员|顾问|分析师|程序员|助理|主管|编辑|翻译|合伙人|岗", Plain, Limits.RegexTimeout)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(remote|remotely|on-?site|hybrid|in[- ]office|in[- ]person|wfh|anywhere|worldwide|telecommut\w*|distributed|home ?office)\b|远程|遠程|遠端|远端|全球", Plain, Limits.RegexTimeout)]
    private static partial Regex Workplace();

    [GeneratedRegex(@"\b(full[ -]?time( employment| employee| role| position)?|part[ -]?time|contract(or|s)?|freelance|permanent|temporary|internships?|interns?|apprenticeship|volunteer|per diem|w2|c2c|1099|fte|vollzeit|teilzeit|festanstellung|minijob|werkstudent|praktikum|cdi|cdd|stage|jornada completa)\b|全职|兼职|实习", Plain, Limits.RegexTimeout)]
    private static partial Regex EmploymentType();

    [GeneratedRegex(@"([$€£¥₹]|\b(usd|eur|gbp|cad|aud|chf|pln|sek|nok|dkk|inr|rmb|cny|usdt|jpy|sgd|hkd|zł|ote)\b|元|万).{0,40}?\d|\d.{0,12}?([€£¥$₹]|\b(usd|eur|gbp|cad|aud|chf|pln|sek|inr|rmb|cny|usdt?|sgd|hkd|zł|ote)\b|元|万|\dk\b)|\d{2,3} ?k\b", Plain, Limits.RegexTimeout)]
    private static partial Regex Pay();

    // Capitals may begin a name or go on with one: without backtracking that makes no difference.
    static readonly Regex Names = new(@"^(\p{Lu}[\p{L}.'’-]*|\p{Lo}+|and|or|of|de|la|in|the|metro|area|&|/|,|;|\+|\(|\)|-|–|·|\s)+$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    [GeneratedRegex(@"(\p{Lu}[\w/+#.&-]{0,20} (and |& |of )?){0,5}\b(Engineer|Developer|Designer|Scientist|Manager|Analyst|Architect|Administrator|Researcher|Marketer|Recruiter|Consultant|Specialist|Director|SRE|DevOps|Programmer|Writer)s?\b( \([^()\n]{1,40}\))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex RoleName();
}
