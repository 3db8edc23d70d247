using System.Text;

namespace JobSite.Core.Import.Tables;

/// <summary>What sources call their fields, in the order in which they are trusted where a source has several.</summary>
public static class FieldNames
{
    static readonly Dictionary<Field, string[]> Names = new()
    {
        [Field.Id] = ["id", "job uid", "job id", "jobid", "uid", "uuid", "guid", "external id", "reference number", "referencenumber", "ref", "key", "control number", "shortcode", "slug", "path", "referenznummer", "kennziffer"],
        [Field.Title] = ["title", "job title", "jobtitle", "job", "role", "position", "vacancy", "job name", "position name", "stelle", "stellenbezeichnung", "jobtitel", "titel", "berufsbezeichnung", "职位", "岗位", "职位名称", "岗位名称", "招聘岗位", "poste", "intitulé du poste", "puesto"],
        [Field.Company] = ["company", "company name", "companyname", "employer", "employer name", "organization", "organisation", "hiring organization", "hiring company", "firm", "agency", "company slug", "normalised.company", "normalized.company", "firma", "unternehmen", "arbeitgeber", "公司", "公司名称", "公司名", "雇主", "招聘公司", "entreprise", "société", "empresa"],
        [Field.CompanyUrl] = ["company url", "company website", "company site", "website", "homepage", "webseite", "公司网站", "公司网址", "官网"],
        [Field.Description] = ["description", "job description", "description html", "descriptionhtml", "description text", "body", "body html", "content", "text html", "details", "beschreibung", "stellenbeschreibung", "职位描述", "工作描述"],
        [Field.Posting] = ["posting", "raw", "markdown", "body markdown", "text markdown", "posting text", "raw text", "full text"],
        [Field.Location] = ["location", "locations", "location raw", "job location", "joblocation", "place", "places", "office", "offices", "work location", "candidate required location", "region raw", "normalised.location", "standort", "standorte", "ort", "arbeitsort", "einsatzort", "dienstort", "地点", "工作地点", "办公地点", "上班地点", "地址", "公司地址", "lieu", "localisation", "ubicación", "headquarters"],
        [Field.City] = ["city", "town", "locality", "address locality", "stadt"],
        [Field.Region] = ["state", "province", "address region", "bundesland"],
        [Field.Country] = ["country", "country code", "address country", "land"],
        [Field.PostalCode] = ["postal code", "postalcode", "zip", "zip code", "zipcode", "plz"],
        [Field.Applicants] = ["applicant countries", "location restrictions", "locationrestrictions", "candidate location"],
        [Field.Workplace] = ["workplace", "workplace type", "workplacetype", "work model", "work mode", "work arrangement", "remote type", "remotetype", "location type", "remote status", "normalised.work mode", "arbeitsmodell", "工作方式", "办公方式"],
        [Field.Remote] = ["remote", "is remote", "isremote", "telecommute", "telecommuting", "remote allowed", "remote ok", "是否远程", "远程"],
        [Field.EmploymentType] = ["employment type", "employmenttype", "job type", "jobtype", "contract type", "contract", "work schedule", "time type", "type", "employment", "normalised.employment type", "vertragsart", "beschäftigungsart", "anstellungsart", "arbeitszeit", "工作性质", "是否全职", "职位类型", "工作类型", "type de contrat"],
        [Field.Seniority] = ["seniority", "seniority level", "level", "experience level", "job level", "career level", "karrierestufe"],
        [Field.Category] = ["category", "role category", "job category", "department", "function", "team", "industry", "industries", "job function", "series", "abteilung", "部门", "fachbereich", "berufsfeld"],
        [Field.Tags] = ["tags", "skills", "keywords", "tech stack", "stack", "technologies", "required skills", "技术栈", "技能"],
        [Field.Pay] = ["salary", "pay", "compensation", "salary range", "salary text", "pay range", "wage", "remuneration", "salary summary", "base salary", "normalised.salary", "gehalt", "vergütung", "lohn", "verdienst", "薪资", "薪水", "薪酬", "工资", "待遇", "薪资待遇", "薪资范围", "薪资福利待遇", "salaire", "salario"],
        [Field.PayMin] = ["salary min orig", "salary min", "min salary", "minimum salary", "salary from", "pay min", "minimumsalary", "minsalary", "salarymin", "compensation min"],
        [Field.PayMax] = ["salary max orig", "salary max", "max salary", "maximum salary", "salary to", "pay max", "maximumsalary", "maxsalary", "salarymax", "compensation max"],
        [Field.PayCurrency] = ["currency original", "salary currency", "salarycurrency", "currency", "pay currency", "currency code"],
        [Field.PayPeriod] = ["salary interval orig", "salary interval", "salaryinterval", "salary period", "pay period", "salary type", "salary unit", "pay interval"],
        [Field.Posted] = ["published at", "publishedat", "published on", "date published", "published", "posted", "posted at", "posted on", "date posted", "dateposted", "posting date", "open date", "publication date", "pub date", "pubdate", "created", "created at", "createdat", "date", "date created", "first published", "first seen", "time", "timestamp", "epoch", "veröffentlicht", "veröffentlicht am", "online seit", "发布时间", "发布日期"],
        [Field.Updated] = ["updated", "updated at", "date updated", "last updated", "modified", "seen last"],
        [Field.Closes] = ["valid through", "validthrough", "expires", "expires at", "expiry", "expiry date", "expiration date", "close date", "closing date", "deadline", "application deadline", "apply by", "bewerbungsfrist", "bewerbungsschluss", "截止日期"],
        [Field.Closed] = ["closed", "closed at", "date closed"],
        [Field.Active] = ["active", "is active", "is open", "open", "is visible", "status", "state of job"],
        [Field.Url] = ["url", "job url", "link", "source url", "page", "canonical", "job link", "web", "href"],
        [Field.ApplyUrl] = ["apply url", "applyurl", "apply link", "application url", "apply", "how to apply", "apply here", "投递链接"],
        [Field.Requisition] = ["requisition", "requisition id", "requisitionid", "job requisition id", "req id", "announcement number"],
        [Field.Language] = ["language", "lang", "sprache"],
        [Field.Hours] = ["hours per week", "weekly hours", "wochenstunden"],
        [Field.Experience] = ["experience months", "min experience months", "months of experience"],
        [Field.Openings] = ["openings", "number of openings", "positions", "vacancies", "total openings", "headcount", "招聘人数", "人数"],
        [Field.Ignored] = ["contact", "start date", "visa sponsorship", "author", "fetched", "archived", "source", "联系方式", "联系人", "邮箱"],
    };

    static readonly Dictionary<string, (Field Field, int Rank)> ByName = Names
        .SelectMany(pair => pair.Value.Select((name, rank) => (Name: Plain(name), pair.Key, rank)))
        .ToDictionary(n => n.Name, n => (n.Key, n.rank));

    public static Field? Find(string name) => ByName.TryGetValue(Plain(name), out var found) ? found.Field : null;

    /// <summary>How far down the list of its field's names a name stands: of two columns for one field, the lower counts.</summary>
    public static int Rank(string name) => ByName.TryGetValue(Plain(name), out var found) ? found.Rank : int.MaxValue;

    // "companyName", "Company_Name" and "company-name" are one name.
    static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
            if (char.IsLetterOrDigit(c) || c == '.')
                plain.Append(char.ToLowerInvariant(c));

        return plain.ToString();
    }
}
