using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;
using JobSite.Core.Places;

namespace JobSite.Core.Import.Postings;

/// <summary>"Company | Role | Place | Remote | Full-time | $150k": parts in any order, each told by its words.</summary>
static partial class PipeHeadline
{
    public static bool Read(string line, JobFields fields)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(12).ToList();
        if (parts.Count < 2)
            return false;

        if (IsRoleAlone(parts))
        {
            AddTitle(parts[0], fields);
            Sort(parts.Skip(1), fields);
            return true;
        }

        if (IsRoleFirst(parts))
            (parts[0], parts[1]) = (parts[1], parts[0]);
        fields.Add(Field.Company, CompanyIn(parts[0]));
        if (Web().Match(parts[0]) is { Success: true } site)
            fields.Add(Field.CompanyUrl, site.Value);

        Sort(parts.Skip(1), fields);
        return true;
    }

    static void Sort(IEnumerable<string> parts, JobFields fields)
    {
        var (places, known, others, kinds) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());

        foreach (var part in parts)
            if (Web().IsMatch(part) && !part.Contains(' '))
                fields.Add(Field.CompanyUrl, part.Contains("://") ? part : "https://" + part);
            else if (Words.IsPay(part) && (fields.Has(Field.Title) || Words.RoleIn(part) is null))
                fields.Add(Field.Pay, part);
            else if (Words.IsOnlyEmploymentType(part))
                kinds.Add(part);
            else if (Words.IsWorkplace(part) && (fields.Has(Field.Title) || Words.RoleIn(part) is null))
                places.Add(part);
            else if (Words.IsRole(part) && Vague().IsMatch(part))
                fields.AddFallback(Field.Title, part);
            else if (!fields.Has(Field.Title) && Words.IsRole(part))
                AddTitle(part, fields);
            else if (!Vague().IsMatch(part) && IsPlace(part))
                known.Add(part);
            else if (Words.IsNames(part) && !Words.IsRole(part) && !Vague().IsMatch(part))
                others.Add(part);

        fields.Add(Field.EmploymentType, kinds);
        fields.Add(Field.Location, [.. places, .. known.Take(3), .. others.Take(places.Count + known.Count == 0 ? 1 : 0)]);
        fields.Add(Field.Workplace, places.FirstOrDefault());
    }

    // "Junior SWE ($250k + equity), Senior SWE ($375k + equity)"
    static void AddTitle(string part, JobFields fields)
    {
        if (Words.IsPay(part))
            fields.AddFallback(Field.Pay, part);
        fields.Add(Field.Title, RoleTitle.Tidy(PayAside().Replace(part, "")));
    }

    // "Acme (YC W21) [kites]", "Acme - the future of kites"
    static string CompanyIn(string part)
    {
        var name = Aside().Replace(part, "").Trim(' ', '-', ':', ',');
        for (var times = 0; times < 2 && Tail().Match(name) is { Success: true, Index: > 1 } tail; times++)
            name = name[..tail.Index];

        return Tagline().Match(name) is { Success: true, Index: > 1 } line ? name[..line.Index] : name;
    }

    // "Senior Engineer | Remote | Full-time": whose job it is stands elsewhere, or nowhere.
    static bool IsRoleAlone(List<string> parts) =>
        (Words.RoleIn(parts[0]) is { } role && role.Length * 2 > parts[0].Length || RoleTitle.EndsIn(parts[0])) && !parts.Skip(1).Any(Words.IsRole) && parts.Skip(1).All(IsFact);

    static bool IsFact(string part) => Words.IsWorkplace(part) || Words.IsEmploymentType(part) || Words.IsPay(part) || Vague().IsMatch(part) || IsPlace(part);

    static bool IsRoleFirst(List<string> parts) =>
        Words.IsRole(parts[0]) && Words.RoleIn(parts[0]) is not null && !Words.IsRole(parts[1])
        && !Words.IsWorkplace(parts[1]) && !Words.IsOnlyEmploymentType(parts[1]) && !IsPlace(parts[1]);

    // In a country that is known: a name alone could be anything.
    static bool IsPlace(string part) => PlaceParser.Read(part).Places.Any(p => p.Country is not null);

    [GeneratedRegex(@"\s*(\([^()]{0,80}\)|\[[^\[\]]{0,80}\])$", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s+[-–—:]\s+(\S+\s+){2}\S.*$", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Tagline();

    [GeneratedRegex(@"\(\s*(YC[^()]{0,12}|https?:[^()]{0,200}|[^()]{0,20}, ?https?:[^()]{0,200}|[\w-]+\.(com|io|ai|dev|org|net|co)[^()]{0,100})\s*\)|https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s*\([^()]{0,20}[$€£]\s?\d[^()]{0,40}\)", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex PayAside();

    [GeneratedRegex(@"https?://[^\s()<>""]{3,500}|^[\w-]{2,60}(\.[\w-]{2,30}){1,3}(/\S*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Web();

    [GeneratedRegex(@"\b(visa|sponsorship|relocation|equity|benefits|multiple (locations|roles|positions|openings)|various|several (roles|positions)|see (below|website))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Vague();
}
