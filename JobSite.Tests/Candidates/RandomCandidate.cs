using JobSite.Core.Accounts;
using JobSite.Core.Candidates;
using JobSite.Core.Pay;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Candidates;

/// <summary>Somebody by chance, who gives themself away wherever one can type.</summary>
sealed class RandomCandidate
{
    const string Letters = "bcdfgklmnprstvz", Vowels = "aeiouäöüé";

    static readonly string[] Shapes =
        ["Senior engineer {0}", "{0}: baker", "I am {0}, formerly {0}.", "Built {0} with {0}", "({0})", "{0}/{0}", "{0}'s Go developer", "Reach me: {0}"];

    readonly Random random;
    readonly string[] words;

    public RandomCandidate(int seed)
    {
        random = new Random(seed);
        string Many() => $"{Word()} {Word()}";
        var (name, employer, former, school, town, local) = (Many(), $"{Word()} Systems GmbH", Many(), $"University of {Word()}", Word(), Word());
        words = [.. $"{name} {employer} {former} {school} {town} {local}".Split(' ').Except(["Systems", "GmbH", "University", "of"])];
        var mail = $"{local}@example.org";

        Profile = new()
        {
            Headline = Telling(2),
            Summary = Telling(8),
            Country = "DE",
            Skills = ["go", "rest", Pick(words).ToLowerInvariant()],
            Name = name,
            Employer = employer,
            FormerEmployers = [former],
            Schools = [school],
            Place = new("DE", null, town),
            Links = [$"https://github.com/{local}"],
            TimeZone = "Europe/Berlin",
            YearsOfExperience = random.Next(40),
            PayFloor = Salary.Of(Floor, null, "EUR", PayPeriod.Year),
            AvailableFrom = new(2026, 4, random.Next(1, 30)),
        };
        Candidate = Given.Listed(new Account { Id = $"a{seed}" }, Profile);
        Candidate.Form.Email = mail;
    }

    public Profile Profile { get; }
    public Candidate Candidate { get; }
    public IReadOnlyList<string> Secrets => [.. words, Floor.ToString("0", null)];

    /// <summary>A number that stands nowhere else.</summary>
    public static decimal Floor => 73_519;

    string Telling(int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => string.Format(null, Pick(Shapes), Spelled(Pick(words)))));

    string Spelled(string secret) => random.Next(4) switch
    {
        0 => secret.ToUpperInvariant(),
        1 => secret.ToLowerInvariant(),
        2 => secret.Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue"),
        _ => secret,
    };

    /// <summary>At least six letters, so that none of them is by chance a part of an ordinary word.</summary>
    string Word()
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(4, 6)).Select(_ => $"{Letters[random.Next(Letters.Length)]}{Vowels[random.Next(Vowels.Length)]}"));

        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    string Pick(string[] from) => from[random.Next(from.Length)];
}
