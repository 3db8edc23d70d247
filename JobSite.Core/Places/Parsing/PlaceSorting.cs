namespace JobSite.Core.Places.Parsing;

/// <summary>Tells places of work from the areas that remote work is open to.</summary>
static class PlaceSorting
{
    const int LongestSource = 300;

    public static PlaceReading Sort(List<FoundPlace> found, List<WorkWords> pieces, string location)
    {
        var all = WorkWords.None;
        foreach (var piece in pieces)
            all |= piece;
        var alone = Alone(found, pieces, all);
        var isPureRemote = (alone & WorkWords.Remote) != 0;
        var isWorldwide = (alone & (WorkWords.Worldwide | WorkWords.Preferred)) == WorkWords.Worldwide;

        List<Place> places = [];
        List<string> areas = [];
        foreach (var one in found)
        {
            var isRemote = isPureRemote || pieces[one.Piece].HasFlag(WorkWords.Remote);
            if (pieces[one.Piece].HasFlag(WorkWords.Preferred) && (isRemote || one.Group is not null))
                continue;
            if (one.Group is { } group)
                areas.Add(group);
            else if (isRemote && one.Place is { Locality: null, Country: { } country } area)
                areas.Add(area.Region is { } region && Region.Find(country, region) is { } known
                    ? known.Code
                    : country);
            else
                places.Add(one.Place!);
        }

        return new(
            Distinct(places),
            (all & WorkWords.Remote) != 0,
            (all & WorkWords.Hybrid) != 0,
            (all & WorkWords.OnSite) != 0,
            Eligible(isWorldwide, areas, places, location));
    }

    // What pieces say that name no place.
    static WorkWords Alone(List<FoundPlace> found, List<WorkWords> pieces, WorkWords all)
    {
        var said = WorkWords.None;
        for (var i = 0; (all & WorkWords.Remote) != 0 && i < pieces.Count; i++)
        {
            var piece = i;
            if (!found.Exists(f => f.Piece == piece))
                said |= pieces[i];
        }

        return said;
    }

    // A country or a state adds nothing beside its town, nor a town of unknown country beside the same name with one.
    static List<Place> Distinct(List<Place> places)
    {
        if (places.Count <= 1)
            return places;

        var distinct = places.Distinct().Take(200).ToList();
        var withTowns = distinct.Where(p => p.Locality is not null && p.Country is not null).Select(p => p.Country!)
            .ToHashSet();

        return [.. distinct.Where(p => p.Locality is not null || p.Region is not null
            || !withTowns.Contains(p.Country!))];
    }

    static Eligibility? Eligible(bool isWorldwide, List<string> areas, List<Place> places, string location)
    {
        if (!isWorldwide && areas.Count == 0)
            return null;

        var source = location.Trim();
        var eligibility = new Eligibility
        {
            Mode = isWorldwide ? EligibilityMode.Worldwide : EligibilityMode.Countries,
            SourceText = source.Length > LongestSource ? source[..LongestSource] : source,
        };
        return isWorldwide ? eligibility : eligibility with { Include = With(places, [.. areas.Distinct()]) };
    }

    // Remote in one country or at a desk in another: both may apply.
    static List<string> With(List<Place> places, List<string> areas)
    {
        foreach (var place in places.Where(p => p.Country is not null))
        {
            var isNamed = areas.Exists(a => a == place.Country
                || a.StartsWith(place.Country + "-", StringComparison.Ordinal)
                || (a.Length > 2 && CountryGroup.Members(a)?.Contains(place.Country!) is true));
            if (!isNamed)
                areas.Add(place.Country!);
        }

        return areas;
    }
}
