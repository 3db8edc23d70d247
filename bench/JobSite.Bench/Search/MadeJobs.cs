using System.Text;

namespace JobSite.Bench.Search;

/// <summary>Jobs of 110 to 190 words: forty trades on several levels, words as unevenly frequent as in any language.</summary>
static class MadeJobs
{
    public const int Seed = 20260302;
    public const int JobsPerCompany = 40;

    static readonly (string Role, string Category)[] Roles =
    [
        ("Software Engineer", "development"), ("Backend Engineer", "development"), ("Frontend Developer", "development"),
        ("Full Stack Engineer", "development"), ("Mobile Developer", "development"), ("Data Engineer", "data"), ("Data Scientist", "data"),
        ("Machine Learning Engineer", "data"), ("Data Analyst", "data"), ("DevOps Engineer", "devops"), ("Site Reliability Engineer", "devops"),
        ("Product Designer", "design"), ("UX Researcher", "design"), ("Product Manager", "product"), ("Project Manager", "product"),
        ("Marketing Specialist", "marketing"), ("Content Writer", "marketing"), ("Account Executive", "sales"), ("Sales Representative", "sales"),
        ("Customer Support Agent", "support"), ("Accountant", "finance"), ("Financial Analyst", "finance"), ("Recruiter", "people"),
        ("Legal Counsel", "legal"), ("Office Administrator", "office"), ("Registered Nurse", "healthcare"), ("Care Assistant", "healthcare"),
        ("Physical Therapist", "healthcare"), ("Teacher", "education"), ("Mechanical Engineer", "engineering"), ("Civil Engineer", "engineering"),
        ("Chemist", "engineering"), ("Electrician", "trades"), ("Plumber", "trades"), ("Machine Operator", "manufacturing"),
        ("Warehouse Associate", "logistics"), ("Truck Driver", "logistics"), ("Cook", "hospitality"), ("Barista", "hospitality"), ("Cleaner", "other"),
    ];

    static readonly (string Word, string? Seniority)[] Levels =
    [
        ("", null), ("", "Mid"), ("Senior ", "Senior"), ("Junior ", "Junior"), ("Lead ", "Lead"), ("Staff ", "Staff"), ("Principal ", "Principal"), ("Head ", "Director"),
    ];

    static readonly string[] Skills =
    [
        "python", "kubernetes", "sql", "java", "typescript", "react", "aws", "docker", "linux", "go", "c-sharp", "terraform", "excel", "spark", "kafka",
        "postgresql", "communication", "azure", "figma", "salesforce", "nursing", "welding", "forklift", "first-aid", "german", "spanish", "sap", "jira",
        "photoshop", "seo", .. Enumerable.Range(1, 370).Select(i => $"skill-{i}"),
    ];

    static readonly (string Country, string Town, string Currency, double Share)[] Towns =
    [
        ("US", "New York", "USD", 0.16), ("US", "Austin", "USD", 0.14), ("US", "Boston", "USD", 0.12), ("GB", "London", "GBP", 0.12), ("DE", "Berlin", "EUR", 0.10),
        ("DE", "München", "EUR", 0.06), ("FR", "Paris", "EUR", 0.06), ("IN", "Bengaluru", "INR", 0.06), ("CA", "Toronto", "CAD", 0.05), ("ES", "Madrid", "EUR", 0.04),
        ("PL", "Kraków", "PLN", 0.03), ("AU", "Sydney", "AUD", 0.03), ("CH", "Zürich", "CHF", 0.02), ("SE", "Malmö", "SEK", 0.01),
    ];

    static readonly string[] Words = MakeWords();

    public static IEnumerable<MadeJob> All(int count) => Enumerable.Range(1, count).Select(Make);

    static MadeJob Make(int id)
    {
        var random = new Random(Seed + id);
        var (role, category) = Roles[Skewed(random, Roles.Length)];
        var (level, seniority) = Levels[Skewed(random, Levels.Length)];
        var skills = Enumerable.Range(0, random.Next(2, 7)).Select(_ => Skills[Skewed(random, Skills.Length)]).Distinct().ToArray();
        var town = Towns[Weighted(random)];
        var workplace = random.NextDouble() switch { < 0.3 => "Remote", < 0.5 => "Hybrid", _ => "OnSite" };
        var from = random.Next(30, 180) * 1000;

        return new(
            id, random.Next(0, 1 + id / JobsPerCompany), level + role, $"{level}{role} in {town.Town} with {skills[0]}.",
            Body(random, role, skills), category, seniority, random.NextDouble() < 0.8 ? "FullTime" : random.NextDouble() < 0.5 ? "PartTime" : "Contract",
            workplace, town.Country, town.Town,
            workplace == "Remote" ? random.NextDouble() switch { < 0.4 => "*", < 0.8 => town.Country, _ => null } : null,
            random.NextDouble() < 0.55 ? (from, from + random.Next(5, 60) * 1000, town.Currency) : null,
            skills, random.Next(0, 24 * 60));
    }

    static string Body(Random random, string role, string[] skills)
    {
        var body = new StringBuilder($"We are looking for a {role}. ");
        for (var left = random.Next(110, 190); left > 0; left--)
            body.Append(random.Next(120) == 0 ? skills[random.Next(skills.Length)].Replace('-', ' ') : Words[Skewed(random, Words.Length)])
                .Append(left % 12 == 0 ? ". " : " ");

        return body.ToString();
    }

    /// <summary>Low numbers often, high ones seldom: near Zipf's law.</summary>
    static int Skewed(Random random, int count) => (int)Math.Min(count - 1, Math.Pow(count, random.NextDouble()) - 1);

    static int Weighted(Random random)
    {
        var left = random.NextDouble();
        for (var i = 0; i < Towns.Length - 1; i++)
            if ((left -= Towns[i].Share) < 0)
                return i;

        return Towns.Length - 1;
    }

    static string[] MakeWords()
    {
        var random = new Random(Seed);
        string[] known = ["team", "work", "experience", "customers", "engineer", "build", "projects", "senior", "support", "data", "quality", "machine", "learning", "remote"];
        string[] starts = ["ba", "co", "de", "fi", "gra", "hu", "in", "jo", "ka", "lo", "me", "no", "pra", "re", "so", "tri", "un", "vo", "we", "za"];
        string[] ends = ["ning", "tion", "ver", "mont", "lisk", "rate", "ble", "sure", "tal", "dor"];
        var words = Enumerable.Range(0, 40_000)
            .Select(_ => starts[random.Next(20)] + starts[random.Next(20)] + (random.Next(2) == 0 ? starts[random.Next(20)] : "") + ends[random.Next(10)])
            .Distinct().ToList();
        for (var i = 0; i < known.Length; i++)
            words.Insert(20 + i * 10, known[i]);

        return [.. words];
    }
}
