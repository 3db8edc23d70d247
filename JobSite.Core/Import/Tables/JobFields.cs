using JobSite.Core.Import.Formats;
using JobSite.Core.Import.Postings;
using JobSite.Core.Import.Reading;
using JobSite.Core.Places;

namespace JobSite.Core.Import.Tables;

/// <summary>What a record says, field by field, until a job can be made of it. Of two words on one field the first counts.</summary>
sealed class JobFields(DateTimeOffset? now = null)
{
    const int LongestPay = 200;

    readonly Dictionary<Field, IReadOnlyList<string>> values = [];
    readonly Dictionary<Field, IReadOnlyList<string>> fallbacks = [];

    public string? this[Field field] => All(field) is [var first, ..] ? first : null;

    public bool Has(Field field) => values.ContainsKey(field);

    public void Add(Field field, string? words) => Add(field, [words]);

    public void Add(Field field, IEnumerable<string?> words) => Add(values, field, words);

    /// <summary>What counts only if nothing else is said.</summary>
    public void AddFallback(Field field, string? words) => Add(fallbacks, field, [words]);

    static void Add(Dictionary<Field, IReadOnlyList<string>> values, Field field, IEnumerable<string?> words)
    {
        List<string> kept = [.. words.OfType<string>().Select(w => w.Trim()).Where(w => w.Length > 0 && !IsNothing(w))];
        if (kept.Count > 0)
            values.TryAdd(field, kept);
    }

    public RawJob ToJob() => new()
    {
        Id = this[Field.Id] ?? StableId.Of(this[Field.Url], this[Field.Title], this[Field.Company], string.Join(';', All(Field.Location))),
        Title = OneLine(this[Field.Title])?.TrimEnd('.', ' '),
        Company = CompanyOf(),
        CompanyUrl = this[Field.CompanyUrl],
        Description = this[Field.Description],
        Locations = [.. LocationsOf().Distinct()],
        Places = IsCode(this[Field.Country]) && (Has(Field.City) || Has(Field.Region))
            ? [new Place(this[Field.Country]!.ToUpperInvariant(), this[Field.Region], this[Field.City], this[Field.PostalCode])] : [],
        ApplicantCountries = [.. All(Field.Applicants)],
        Workplace = Yes(this[Field.Workplace], "remote") ?? (Flags.Read(this[Field.Remote]) == true ? "remote" : All(Field.EmploymentType).Concat(All(Field.Tags).SelectMany(TagsIn)).FirstOrDefault(Words.IsOnlyWorkplace)),
        EmploymentTypes = [.. All(Field.EmploymentType).Where(t => !Words.IsOnlyWorkplace(t)).Select(t => Yes(t, "全职")).OfType<string>()],
        Seniority = this[Field.Seniority],
        Category = this[Field.Category],
        Tags = [.. All(Field.Tags).SelectMany(TagsIn).Distinct()],
        Pay = PayOf() is { } pay ? [pay] : [],
        PayText = PayWords(),
        PostedAt = Date(Field.Posted),
        ClosesAt = Date(Field.Closes),
        ClosedAt = Date(Field.Closed) ?? (Flags.Read(this[Field.Active] ?? this[Field.Region]) == false ? Date(Field.Updated) ?? Date(Field.Closes) ?? Date(Field.Posted) : null),
        Url = this[Field.Url],
        ApplyUrl = this[Field.ApplyUrl],
        Requisition = this[Field.Requisition],
        Language = this[Field.Language],
        HoursPerWeek = Number(Field.Hours) is > 0 and <= 168 and var hours ? hours : null,
        MinExperienceMonths = Number(Field.Experience) is > 0 and < 1200 and var months ? (int)months : null,
        Openings = Number(Field.Openings) is > 0 and < 100_000 and var openings ? (int)openings : null,
    };

    IReadOnlyList<string> All(Field field) =>
        values.TryGetValue(field, out var words) || fallbacks.TryGetValue(field, out words) ? words : [];

    // Chinese forms ask "full-time or not" and "remote or not": the answer alone says nothing of what was asked.
    static string? Yes(string? answer, string asked)
    {
        var words = answer?.Split(['：', ':'])[^1].Trim(' ', '✅', '❌', '\uFE0F') ?? "";
        return Flags.Read(words.Split('（', '(', ',', '，')[0].Trim()) switch { true => asked, false => asked == "remote" ? "onsite" : null, _ => words.StartsWith("非远程", StringComparison.Ordinal) ? "onsite" : answer };
    }

    // Boards are named by a token ("open-table"): it stands in the job's address, and makes a poor name as it is.
    string? CompanyOf()
    {
        var name = OneLine(this[Field.Company]);
        var isToken = name is not null && !name.Contains(' ') && !name.Any(char.IsUpper) && name.Any(char.IsAsciiLetter)
            && (this[Field.ApplyUrl] ?? this[Field.Url])?.Contains($"/{name}", StringComparison.OrdinalIgnoreCase) == true
            || this[Field.Id]?.Contains($":{name}:", StringComparison.Ordinal) == true;

        return isToken ? BoardAddress.NameIn(this[Field.Description], name!) ?? BoardAddress.AsName(name) : name;
    }

    IEnumerable<string> LocationsOf()
    {
        if (Has(Field.Location))
            return All(Field.Location).SelectMany(PlaceLists.Split);
        if (IsCode(this[Field.Country]) && (Has(Field.City) || Has(Field.Region)))
            return [];

        // A column "state" may hold the state that the job is in rather than Ohio.
        string?[] parts = [this[Field.City], Flags.Read(this[Field.Region]) is null ? this[Field.Region] : null, this[Field.Country]];
        return parts.OfType<string>().Any() ? [string.Join(", ", parts.OfType<string>())] : [];
    }

    Pay.Salary? PayOf() =>
        Amounts.Salary(Number(Field.PayMin), Number(Field.PayMax), this[Field.PayCurrency], Amounts.Period(this[Field.PayPeriod]));

    // Numbers that lack a currency or a period are left as words: whoever reads pay knows what may be made of them.
    string? PayWords()
    {
        if (this[Field.Pay] is { } words)
            return words.Any(char.IsAsciiDigit) && OneLine(words) is { } line ? line[..Math.Min(line.Length, LongestPay)] : null;
        if (PayOf() is not null || Amounts.Period(this[Field.PayPeriod]) is not null && this[Field.PayCurrency] is { Length: 3 } || (Number(Field.PayMin) ?? Number(Field.PayMax)) is not > 0)
            return null;

        var range = string.Join("-", new[] { this[Field.PayMin], this[Field.PayMax] }.OfType<string>().Distinct());
        return string.Join(' ', new[] { range, this[Field.PayCurrency], this[Field.PayPeriod] }.OfType<string>());
    }

    DateTimeOffset? Date(Field field) => this[field] is { } words ? Dates.Read(words, now) : null;

    decimal? Number(Field field) =>
        decimal.TryParse(this[field], System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : null;

    static string? OneLine(string? words) =>
        words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static IEnumerable<string> TagsIn(string words) =>
        words.Split(['|', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static bool IsCode(string? country) => country is { Length: 2 } && country.All(char.IsAsciiLetter);

    static bool IsNothing(string words) => words.Length <= 13 && words.ToLowerInvariant()
        is "null" or "nan" or "none" or "n/a" or "na" or "-" or "unspecified" or "not specified" or "not_stated" or "not stated" or "unknown" or "nil" or "undefined";
}
