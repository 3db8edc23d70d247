using JobSite.Core.Candidates.Record;
using JobSite.Core.Places;
using JobSite.Core.Places.Hours;
using JobSite.Core.Work;

namespace JobSite.Core.Candidates.Viewing;

/// <summary>A candidate as one employer may see them. There is no other way from a candidate to an employer's eyes.</summary>
/// <remarks>It has no pay floor, whoever looks: what is not here cannot be shown.</remarks>
public sealed record CandidateCard
{
    CandidateCard() { }

    public required string Key { get; init; }

    /// <summary>Whether it says who they are; else name, place, links, employers, schools and file are empty.</summary>
    public required bool IsNamed { get; init; }
    public string? Name { get; init; }
    public required string Headline { get; init; }
    public string? Summary { get; init; }
    public Seniority? Seniority { get; init; }
    public string? Years { get; init; }
    public required IReadOnlyList<string> Skills { get; init; }
    public required string Country { get; init; }
    public string? Zone { get; init; }
    public string? Availability { get; init; }
    public required SearchStatus Status { get; init; }
    public IReadOnlyList<WorkplaceType> Workplaces { get; init; } = [];
    public IReadOnlyList<EmploymentType> EmploymentTypes { get; init; } = [];
    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];
    public Place? Place { get; init; }
    public IReadOnlyList<string> Links { get; init; } = [];
    public IReadOnlyList<string> Employers { get; init; } = [];
    public IReadOnlyList<string> Schools { get; init; } = [];
    public bool HasResume { get; init; }

    /// <summary>Null where this employer must not learn that they exist: hidden, gone, hidden from them, or not verified.</summary>
    /// <param name="reveal">What the candidate said to a company, if anything; it counts for that company alone, until it is taken back.</param>
    public static CandidateCard? Of(Candidate candidate, Viewer viewer, Reveal? reveal, DateTimeOffset now)
    {
        if (!viewer.IsVerified || !candidate.IsListed(now) || candidate.Profile is not { } profile || viewer.IsKeptFrom(profile, candidate.Blocks))
            return null;

        var isNamed = candidate.Visibility is Visibility.Named or Visibility.Public || Counts(reveal, candidate, viewer);

        return Of(candidate, profile, isNamed, now);
    }

    /// <summary>As it would look if they published this profile now: for themself to see.</summary>
    public static CandidateCard Preview(Candidate candidate, Profile profile, bool isNamed, DateTimeOffset now) =>
        Of(candidate, profile, isNamed, now);

    static bool Counts(Reveal? reveal, Candidate candidate, Viewer viewer) =>
        reveal is { RevokedAt: null } && reveal.CompanyId == viewer.CompanyId && reveal.CandidateId == candidate.Id;

    static CandidateCard Of(Candidate candidate, Profile whole, bool isNamed, DateTimeOffset now)
    {
        var profile = isNamed ? whole : Anonymity.Of(whole, candidate.Form.Email);

        return new()
        {
            Key = candidate.Key,
            IsNamed = isNamed,
            Name = profile.Name,
            Headline = profile.Headline,
            Summary = profile.Summary,
            Seniority = profile.Seniority,
            Years = YearsBand.Of(profile.YearsOfExperience),
            Skills = profile.Skills,
            Country = profile.Country,
            Zone = profile.TimeZone is { } zone && ZoneOffset.At(zone, now) is { } hours ? ZoneOffset.Text(hours) : null,
            Availability = Viewing.Availability.Of(profile.AvailableFrom, now),
            Status = candidate.StatusAt(now),
            Workplaces = profile.Workplaces,
            EmploymentTypes = profile.EmploymentTypes,
            Languages = profile.Languages,
            Place = profile.Place,
            Links = profile.Links,
            Employers = [.. new[] { profile.Employer }.OfType<string>(), .. profile.FormerEmployers],
            Schools = profile.Schools,
            HasResume = isNamed && candidate.Resume is not null,
        };
    }
}
