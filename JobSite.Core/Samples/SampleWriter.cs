using System.Globalization;
using JobSite.Core.Import;
using JobSite.Core.Jobs;

namespace JobSite.Core.Samples;

/// <summary>Writes sample postings as an employer would: a title, where, what it pays, and a description in Markdown.</summary>
sealed class SampleWriter(Random random)
{
    static readonly (string Title, decimal Pay, string Years)[][] Levels =
    [
        [],
        [("", 1m, "two"), ("", 1m, "three"), ("Senior ", 1.22m, "five")],
        [("", 1m, "three"), ("Senior ", 1.25m, "five"), ("Junior ", 0.76m, "one"), ("Lead ", 1.38m, "six")],
        [("", 1m, "three"), ("Senior ", 1.25m, "five"), ("Senior ", 1.25m, "six"), ("Staff ", 1.52m, "eight"), ("Junior ", 0.74m, "one")],
        [("", 1m, "three")],
    ];

    static readonly (string Where, string Country)[] RemoteFrom =
    [
        ("Remote - Worldwide", "US"), ("Remote (US)", "US"), ("Remote - Europe", "DE"), ("Remote (Canada)", "CA"),
        ("Remote - United Kingdom", "GB"), ("Remote (Germany)", "DE"), ("Remote - LATAM", "BR"),
    ];

    static readonly string[] Leads =
    [
        "We are looking for {0} to join {1}.",
        "{1} needs {0}, and would rather wait for the right person than hurry.",
        "Come and work with us as {0}.",
        "Our team is growing by one: {0}.",
        "One of us is retiring in spring, and we are looking for {0} to take over well before that.",
    ];

    static readonly string[] Offers =
    [
        "Pay as stated above, reviewed every spring", "Thirty days of paid leave", "A pension that we pay eight percent into",
        "Health insurance for you and your family", "A four-day week for whoever wants it", "Sixteen weeks of paid parental leave",
        "A budget for learning and the hours to use it", "A bicycle or a bus pass", "Lunch, cooked by somebody who likes cooking",
        "Tools of your choice", "Overtime is counted and paid", "Paid notice of your roster three weeks ahead",
        "A quiet room and no open-plan hall", "A share of the profit each December", "Help with moving here",
    ];

    static readonly string[] Steps =
    [
        "2 steps, about 1 week", "3 steps, about 2 weeks, no homework", "3 steps, about 3 weeks, a paid trial day",
        "4 steps, about 3 weeks, one paid exercise of two hours", "A visit and a talk, answer within 5 days",
    ];

    public RawJob Write(int number, SampleCompany company)
    {
        var role = SampleFile.Roles[Pick(company.Roles)];
        var level = Pick(Levels[role.Levels]);
        var title = Pick(role.Titles);
        if (!title.StartsWith("Senior ", StringComparison.Ordinal) && !title.StartsWith("Trainee ", StringComparison.Ordinal))
            title = level.Title + title;
        var (where, country) = company.IsRemote ? Pick(RemoteFrom) : ($"{company.City}, {Places.Country.Find(company.Country)!.Name}", company.Country);
        var workplace = company.Workplace == "hybrid" && random.Next(5) == 0 && !role.ByTheHour ? "remote" : role.ByTheHour ? "onsite" : company.Workplace;
        var partTime = role.ByTheHour ? random.Next(3) == 0 : random.Next(14) == 0;

        return new()
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            Title = title,
            Company = company.Name,
            Locations = [where],
            ApplicantCountries = workplace == "remote" && !company.IsRemote ? [company.Country] : [],
            Workplace = company.IsRemote ? "remote" : workplace,
            EmploymentTypes = [partTime ? "Part-time" : random.Next(16) == 0 ? "Contract" : random.Next(20) == 0 ? "Temporary" : "Full-time"],
            HoursPerWeek = partTime ? Pick([16m, 20m, 24m, 30m]) : null,
            Category = role.Category,
            Tags = role.Skills,
            Pay = random.Next(7) == 0 ? [] : [SamplePay.Of(role, country, level.Pay)],
            ApplyUrl = $"https://{company.Domain}/jobs/{number}",
            Description = Describe(company, role, title, level.Years, workplace),
            Language = "en",
        };
    }

    public JobTerms Terms(JobTerms read, SampleCompany company) => read with
    {
        Vacancy = random.Next(12) == 0 ? Vacancy.Pool : Vacancy.Existing,
        AiScreening = random.Next(5) switch { 0 => AiScreening.Assists, 1 => null, _ => AiScreening.None },
        Process = Pick(Steps),
        Openings = random.Next(8) == 0 ? random.Next(2, 6) : 1,
        AccommodationContact = $"access@{company.Domain}",
        Requisition = $"{company.Name[0]}-{random.Next(1000, 9999)}",
    };

    string Describe(SampleCompany company, SampleRole role, string title, string years, string workplace)
    {
        var article = "aeiou".Contains(char.ToLowerInvariant(title[0])) ? "an" : "a";
        var lead = string.Format(CultureInfo.InvariantCulture, Pick(Leads), $"{article} {title}", company.Name);
        var office = workplace == "hybrid" ? $"\n\nWe are in the office {Pick(["two", "three"])} days a week." : "";
        var offers = Offers.OrderBy(_ => random.Next()).Take(random.Next(3, 6));

        return $"""
            {lead} You would {Lower(role.Does[0])}, with people who do the same and like to show how.{office}

            ## What you’ll do

            {Bullets(role.Does)}

            ## What you bring

            {Bullets([$"{char.ToUpperInvariant(years[0])}{years[1..]} or more years of experience in this work or close to it", .. role.Needs.Skip(random.Next(2))])}

            ## Nice to have

            {Bullets(role.Plus)}

            ## What we offer

            {Bullets(offers)}

            ## About {company.Name}

            {company.About}
            """;
    }

    static string Bullets(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => $"- {l}"));

    static string Lower(string line) => char.ToLowerInvariant(line[0]) + line[1..];

    T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
