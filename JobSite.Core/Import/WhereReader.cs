using JobSite.Core.Descriptions;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Import;

/// <summary>Where a job is done, and where one may apply from.</summary>
sealed record Where(WorkplaceType? Workplace, IReadOnlyList<Place> Places, Eligibility Eligibility, TimeZoneWindow TimeZone)
{
    public IReadOnlyList<string> Countries =>
        [.. Places.Select(p => p.Country).OfType<string>().Concat(Eligibility.Include.Where(c => c.Length == 2)).Distinct()];
}

static class WhereReader
{
    public static Where Read(RawJob raw, string title, Description description)
    {
        var readings = raw.Locations.Select(PlaceParser.Read).ToList();
        var places = raw.Places.Concat(readings.SelectMany(r => r.Places)).Distinct().ToList();
        places.RemoveAll(p => places.Exists(o => SaysMore(o, p)));
        var workplace = WorkplaceOf(raw, readings, title, description);
        var told = EligibilityOf(raw) ?? readings.Select(r => r.Eligibility).OfType<Eligibility>().FirstOrDefault();
        var own = told is null && workplace is WorkplaceType.Remote ? InItsCountries(places, raw.Locations) : null;
        var inText = told is null ? EligibilityParser.Read(description.Plain) : null;

        // "Work from anywhere" is praise where the place of a remote job is a country.
        var eligibility = told ?? (inText is { Mode: EligibilityMode.Worldwide } ? own ?? inText : inText ?? own);

        return new(workplace, places, eligibility ?? Eligibility.Unclear, TimeZoneParser.Read(description.Plain) ?? TimeZoneWindow.Any);
    }

    // "New York, NY" beside "NY". A country stands for itself, as "Berlin, or anywhere in Germany" does.
    static bool SaysMore(Place one, Place other) =>
        other is { Region: not null, Locality: null } && one.Locality is not null && (one.Country, one.Region) == (other.Country, other.Region);

    static WorkplaceType? WorkplaceOf(RawJob raw, List<PlaceReading> readings, string title, Description description) =>
        (raw.Workplace is { } told ? WorkplaceReader.In(told) : null)?.Value is { } type && !(type is WorkplaceType.OnSite && AreNowhere(readings))
            ? type
            : Described(readings, title, description);

    // Sources with a box for remote that stays empty say "on-site" of jobs whose place is "Remote".
    static bool AreNowhere(List<PlaceReading> readings) =>
        readings.Count > 0 && readings.TrueForAll(r => r is { SaysRemote: true, SaysHybrid: false, SaysOnSite: false, Places.Count: 0 });

    static WorkplaceType? Described(List<PlaceReading> readings, string title, Description description) =>
        readings.Any(r => r.SaysHybrid) ? WorkplaceType.Hybrid
        : readings.Any(r => r.SaysRemote) ? WorkplaceType.Remote
        : readings.Any(r => r.SaysOnSite) ? WorkplaceType.OnSite
        : WorkplaceReader.InText(title, description.PlainWithoutLegal, description.RoutingCodes)?.Value;

    static Eligibility? EligibilityOf(RawJob raw)
    {
        var codes = raw.ApplicantCountries.Select(c => Country.Find(c)?.Code).OfType<string>().Distinct().ToList();

        return codes.Count == 0
            ? null
            : new() { Mode = EligibilityMode.Countries, Include = codes, SourceText = string.Join(", ", raw.ApplicantCountries) };
    }

    // A remote job that names a country as its place is open to that country; a town is where its team sits.
    static Eligibility? InItsCountries(List<Place> places, IReadOnlyList<string> locations)
    {
        var countries = places.Where(p => p is { Country: not null, Locality: null }).Select(p => p.Country!).Distinct().ToList();

        return countries.Count == 0
            ? null
            : new() { Mode = EligibilityMode.Countries, Include = countries, SourceText = string.Join("; ", locations) };
    }
}
