using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>The first line of a posting, which often says more than the title.</summary>
static partial class Headline
{
    const int Longest = 500;

    /// <summary>Reads a line that says more than a title, by a pattern that leaves no doubt.</summary>
    public static bool ReadCompound(string line, JobFields fields) =>
        line.Length <= Longest && (line.Contains('招') && ChineseHeadline.Read(line, fields) || ReadHiring(line, fields) || PipeHeadline.Read(line, fields)
            || ChineseHeadline.Read(line, fields) || ReadAt(line, fields) || ReadDash(line, fields) || ReadMarks(line, fields));

    /// <summary>The same; a line by no pattern is the title, if it can be one.</summary>
    public static bool Read(string line, JobFields fields)
    {
        if (ReadCompound(line, fields))
            return true;
        if (!CanBeTitle(line))
            return false;

        fields.Add(Field.Title, line);
        return true;
    }

    public static bool CanBeTitle(string line) =>
        line.Length is > 2 and <= 150 && line.Any(char.IsLetter) && line[^1] is not ('.' or '!' or '?' or ':' or '：' or '。' or ',' or ';')
        && !line.Contains(". ") && !Sentence().IsMatch(line);

    // "Senior Software Engineer, Backend at Pinterest"
    static bool ReadAt(string line, JobFields fields)
    {
        var at = Math.Max(line.LastIndexOf(" at ", StringComparison.Ordinal), line.LastIndexOf(" @ ", StringComparison.Ordinal));
        if (at < 3 || !CanBeTitle(line) || line.Length - at < 4)
            return false;

        var company = line[(line.IndexOf(' ', at + 1) + 1)..];
        var comma = company.IndexOf(", ", StringComparison.Ordinal);
        if (company.Length > 80 || !char.IsLetterOrDigit(company[0]) || char.IsLower(company[0]) && company.Contains(' '))
            return false;

        fields.Add(Field.Title, line[..at]);
        if (comma > 0 && Words.IsNames(company[(comma + 2)..]) && !Legal().IsMatch(company[comma..]))
        {
            fields.Add(Field.Location, company[(comma + 2)..]);
            company = company[..comma];
        }
        fields.Add(Field.Company, company);
        return true;
    }

    // "SIM (YC X25) Is Hiring Engineers in San Francisco"
    static bool ReadHiring(string line, JobFields fields)
    {
        if (Hiring().Match(line) is not { Success: true } hiring)
            return false;

        var company = hiring.Groups["company"].Value;
        var role = hiring.Groups["role"].Value.Trim();
        var at = role.IndexOf($" at {company}", StringComparison.OrdinalIgnoreCase);
        fields.Add(Field.Company, company);
        role = RoleTitle.Tidy(Purpose().Replace(at > 0 ? role[..at] : role, ""));
        if (role.Length > 2 && !NoRole().IsMatch(role) && (Words.IsRole(role) || char.IsUpper(role[0])))
            fields.Add(Field.Title, char.ToUpperInvariant(role[0]) + role[1..]);
        fields.Add(Field.Location, hiring.Groups["place"].Value);
        return true;
    }

    // "Senior Analytics Engineer — The LEGO Group", and the other way around.
    static bool ReadDash(string line, JobFields fields)
    {
        var parts = Dash().Split(line);
        if (parts.Length is < 2 or > 4 || !CanBeTitle(line))
            return false;

        var (first, last) = (parts[0].Trim(), parts[1].Trim());
        if (Words.IsRole(first) == Words.IsRole(last) || last.Length > 80 || first.Length > 100)
            return false;

        var (title, company) = Words.IsRole(first) ? (first, last) : (last, first);
        var name = Tail().Replace(company, "");
        if (Words.IsWorkplace(name) || Words.IsEmploymentType(name))
            return false;

        fields.Add(Field.Title, title);
        fields.Add(Field.Company, name);
        if (Words.IsWorkplace(company))
            fields.Add(Field.Location, company[name.Length..].Trim(' ', '(', ')'));
        return true;
    }

    // "Acme — Onsite (Munich) — Full-time", "Acme; Full-time; Berlin": other marks where most put bars.
    static bool ReadMarks(string line, JobFields fields)
    {
        var parts = line.TrimEnd('.').Split(';', StringSplitOptions.TrimEntries);
        if (parts.Length < 3 && line.Split('/', StringSplitOptions.TrimEntries) is { Length: > 3 } slashed && slashed.Any(Words.IsOnlyEmploymentType))
            parts = slashed;
        if (parts.Length < 3)
            parts = Dash().Split(line);

        return parts.Length is > 2 and < 9 && parts[0].Length is > 1 and < 60 && !Sentence().IsMatch(parts[0]) && !RoleTitle.IsWanted(parts[0]) && !Words.IsRole(parts[0]) && !Words.IsWorkplace(parts[0]) && !Sentence().IsMatch(line)
            && parts.Skip(1).Any(p => Words.IsOnlyEmploymentType(p) || p.Length < 50 && Words.IsWorkplace(p))
            && PipeHeadline.Read(string.Join('|', parts), fields);
    }

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<company>[^|\[【][^|]{1,60}?)( \([^()]{1,60}\))? is (hiring|looking for)( the best| an?)?(\s+(?<role>[^|.]{3,100}?))?( in (?<place>\p{Lu}[\w ,]{2,60}))?[.!]?( ?\| ?Y Combinator\b.*)?$", Options, Limits.RegexTimeout)]
    private static partial Regex Hiring();

    [GeneratedRegex(@" (to|who|that) .*$", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(in|for|to|across|with|at|about|multiple|people|talent)\b|^\W|\b(jobs|careers)\b", Options, Limits.RegexTimeout)]
    private static partial Regex NoRole();

    [GeneratedRegex(@" [—–-] | -- ", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s*\([^()]{0,60}\)$", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^, (inc|llc|ltd|gmbh|co|corp|sa|ag|plc|limited)\b", Options, Limits.RegexTimeout)]
    private static partial Regex Legal();

    [GeneratedRegex(@"^(we|we're|we’re|our|about|hi|hey|hello|i|if|this|the role|join|are you|job description|job posting|overview|description|summary|responsibilities|requirements)\b", Options, Limits.RegexTimeout)]
    private static partial Regex Sentence();
}
