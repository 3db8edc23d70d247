using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JobSite.Bench.Import;

/// <summary>A file of postings as a job board's answer would hold them: NDJSON, about 2.5 kB of HTML each, always the same.</summary>
static class MadePostings
{
    const int Seed = 20261123;

    /// <summary>With the 150 names there are, twenty jobs at each company.</summary>
    const int JobsPerSuffix = 3000;

    static readonly string[] Levels = ["", "", "", "Senior ", "Junior ", "Lead ", "Staff ", "Principal "];
    static readonly string[] Roles =
    [
        "Software Engineer", "Backend Developer", "Data Analyst", "Registered Nurse", "Warehouse Associate", "Account Executive", "Product Designer",
        "Civil Engineer", "Electrician", "Recruiter", "Truck Driver", "Chemistry Teacher", "Paralegal", "Financial Controller", "Site Reliability Engineer",
    ];

    static readonly string[] Firsts = ["Alder", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Garnet", "Harbor", "Indigo", "Juniper", "Kestrel", "Lumen", "Maple", "North", "Orchid"];
    static readonly string[] Seconds = ["Works", "Labs", "Freight", "Health", "Foods", "Bank", "Studios", "Energy", "Mills", "Systems"];
    static readonly string[] Places =
    [
        "Austin, TX", "Berlin, Germany", "London, United Kingdom", "Toronto, ON, Canada", "Remote - US", "Paris, France", "Boston, Massachusetts, United States",
        "Remote, Europe", "Kraków, Poland", "Chicago, IL; Denver, CO", "Sydney, Australia", "Remote",
    ];

    static readonly string[] Openings =
    [
        "Our people have kept harbors, clinics and farms running for thirty years, and the next thirty begin with you.",
        "We are a team of forty who care about plain words, quiet tools and finishing what we start.",
        "Every week a quarter of a million parcels pass through what this team builds and looks after.",
        "You will join a group that plans together on Mondays, ships on Thursdays and eats together on Fridays.",
    ];

    static readonly string[] Duties =
    [
        "Plan and carry out the weekly schedule together with the shift lead and the people on the floor",
        "Build and maintain services in Python and Go that answer millions of requests a day",
        "Prepare monthly reports in Excel and SQL and explain them to people who have never seen a pivot table",
        "Look after patients before and after surgery, with kindness and a steady hand",
        "Talk with customers about what they need, write it down, and see that it gets done",
        "Review the drawings of contractors and visit the site when something does not add up",
        "Keep our Kubernetes clusters in AWS healthy, patched and boring",
        "Train new colleagues and take part in the on-call rotation every sixth week",
        "Negotiate contracts with suppliers and keep the records in SAP tidy",
    ];

    static readonly string[] Wishes =
    [
        "years of experience in a similar role, ideally in a company that grew while you were there",
        "years of hands-on work with React, TypeScript or another modern toolkit",
        "years in a customer-facing position, on the phone or at the counter",
    ];

    static readonly string[] Needs =
    [
        "A driver's license and the patience that city traffic asks for", "Bachelor's degree or equivalent practical experience",
        "Fluent English; German or Spanish is a plus", "Clear writing, because most of our decisions are made on paper",
        "Experience with Terraform, Docker and continuous delivery", "Willingness to travel up to 20% of the time within the region",
        "You can lift 20 kg and do not mind an early start", "Knowledge of HIPAA and of what it asks of us every day",
    ];

    static readonly string[] Gives =
    [
        "25 days of paid vacation, and your birthday off", "Medical, dental and vision insurance from the first day", "401(k) with a 4% match",
        "A budget of $1,500 a year for courses and books", "Hybrid work: two days a week in the office, the others where you like",
        "Annual performance bonus and eligible for equity",
    ];

    public static void Write(string path, int jobs)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (var id = 1; id <= jobs; id++)
            file.WriteLine(Make(id));
    }

    /// <summary>The description alone of one of them, as HTML.</summary>
    public static string Text(int id)
    {
        using var posting = JsonDocument.Parse(Make(id));

        return posting.RootElement.GetProperty("description").GetString()!;
    }

    static string Make(int id)
    {
        var random = new Random(Seed + id);
        string One(string[] of) => of[random.Next(of.Length)];
        string List(string[] of, int count) => $"<ul>{string.Concat(random.GetItems(of, count).Distinct().Select(w => $"<li>{w}</li>"))}</ul>";

        var (role, company) = (One(Levels) + One(Roles), $"{One(Firsts)} {One(Seconds)} {id / JobsPerSuffix}");
        var pay = random.Next(30, 160) * 1000;
        var html = new StringBuilder($"<div><p><strong>About {company}</strong></p><p>{One(Openings)} {One(Openings)}</p><p>{One(Openings)} {One(Openings)}</p>")
            .Append(CultureInfo.InvariantCulture, $"<p>As a {role} (team {id}) you work with {One(Firsts)} and {One(Firsts)}, our two oldest products. {One(Openings)}</p><p>{One(Openings)} {One(Openings)}</p>")
            .Append(CultureInfo.InvariantCulture, $"<h3>What you will do</h3>{List(Duties, 14)}<h3>What you bring</h3><ul><li>{random.Next(1, 9)}+ {One(Wishes)}</li></ul>{List(Needs, 9)}")
            .Append(CultureInfo.InvariantCulture, $"<h3>What we offer</h3>{List(Gives, 5)}");
        if (random.Next(2) == 0)
            html.Append(CultureInfo.InvariantCulture, $"<p>The base salary range for this position is ${pay:#,0} - ${pay * 5 / 4:#,0} per year.</p>");
        if (random.Next(3) == 0)
            html.Append("<p>We are not able to sponsor visas for this role. Applicants must be authorized to work in the United States.</p>");
        html.Append("<p>We are an equal opportunity employer. All qualified applicants will receive consideration without regard to race, color, religion, sex, national origin, disability or veteran status.</p></div>");

        return JsonSerializer.Serialize(new
        {
            id = $"made-{id}",
            title = role,
            company,
            location = One(Places),
            description = html.ToString(),
            url = $"https://jobs.example.com/{id}",
            date_posted = new DateOnly(2026, 1, 1).AddDays(random.Next(300)).ToString("O", CultureInfo.InvariantCulture),
        });
    }
}
