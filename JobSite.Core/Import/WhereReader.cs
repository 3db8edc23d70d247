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
        var workplace = WorkplaceOf(raw, readings, title, description);
        var told = EligibilityOf(raw) ?? readings.Select(r => r.Eligibility).OfType<Eligibility>().FirstOrDefault();
        var eligibility = told
            ?? EligibilityParser.Read(description.Plain)
            ?? (workplace is WorkplaceType.Remote ? InItsCountries(places, raw.Locations) : null);

        return new(workplace, places, eligibility ?? Eligibility.Unclear, TimeZoneParser.Read(description.Plain) ?? TimeZoneWindow.Any);
    }

    static WorkplaceType? WorkplaceOf(RawJob raw, List<PlaceReading> readings, string title, Description description) =>
        (raw.Workplace is { } told ? WorkplaceReader.In(told) : null)?.Value
        ?? (readings.Any(r => r.SaysHybrid) ? WorkplaceType.Hybrid
            : readings.Any(r => r.SaysRemote) ? WorkplaceType.Remote
            : readings.Any(r => r.SaysOnSite) ? WorkplaceType.OnSite
            : WorkplaceReader.InText(title, description.Plain, description.RoutingCodes)?.Value);

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
