using JobSite.Core.Places.Hours;

namespace JobSite.Core.Places;

/// <summary>Whether a visitor may apply. What is not said is unclear, and unclear is never yes.</summary>
public static class ApplyVerdict
{
    public static Verdict For(
        Visitor visitor, Eligibility eligibility, TimeZoneWindow window, IReadOnlyList<Place> places, bool isRemote,
        DateTimeOffset now)
    {
        var where = visitor.Country is { Length: > 0 } country
            ? OfCountry(country.ToUpperInvariant(), eligibility, places, isRemote)
            : Unknown(eligibility);
        if (where.Answer is MayApply.No || visitor.TimeZone is not { Length: > 0 } zone)
            return where;

        return With(where, OfHours(zone, window, now));
    }

    static Verdict Unknown(Eligibility eligibility) =>
        eligibility is { Mode: EligibilityMode.Worldwide, Exclude.Count: 0 }
        ? new(MayApply.Yes, "Open to applicants anywhere.", eligibility.SourceText)
        : new(MayApply.Unclear, "Tell us where you are.", eligibility.SourceText);

    static Verdict OfCountry(string country, Eligibility eligibility, IReadOnlyList<Place> places, bool isRemote)
    {
        var you = $"you are in {Country.InSentence(country)}";
        if (eligibility.Excludes(country))
            return new(MayApply.No, $"Not open to {Country.InSentence(country)}; {you}.", eligibility.SourceText);

        return eligibility.Mode switch
        {
            EligibilityMode.Worldwide =>
                new(MayApply.Yes, $"Open to applicants anywhere{But(eligibility, country)}.", eligibility.SourceText),
            EligibilityMode.Countries when eligibility.Countries().Contains(country) => Included(country, eligibility),
            EligibilityMode.Countries =>
                new(MayApply.No, $"Open to {Names(eligibility.Include)}; {you}.", eligibility.SourceText),
            _ => OfPlaces(country, eligibility, places, isRemote),
        };
    }

    static Verdict Included(string country, Eligibility eligibility)
    {
        var parts = eligibility.IncludedRegions(country).ToList();
        if (parts.Count > 0)
            return new(MayApply.Unclear, $"Open to {Join(parts)} only: check that you live there.",
                eligibility.SourceText);

        return new(MayApply.Yes, $"Open to {Country.InSentence(country)}, where you are{But(eligibility, country)}.",
            eligibility.SourceText);
    }

    static string But(Eligibility eligibility, string country) =>
        eligibility.ExcludedRegions(country).ToList() is { Count: > 0 } parts ? $", except {Join(parts)}" : "";

    // Nothing is said of applicants: the place of work is what remains.
    static Verdict OfPlaces(string country, Eligibility eligibility, IReadOnlyList<Place> places, bool isRemote)
    {
        var known = places.Where(p => p.Country is not null).ToList();
        var source = eligibility.SourceText;
        var but = eligibility.ExcludedRegions(country).ToList() is { Count: > 0 } parts
            ? $" It is not open to {Join(parts)}."
            : "";
        if (known.Count == 0)
            return new(MayApply.Unclear, "The posting does not say from where one may apply." + but, source);
        if (known.Exists(p => p.Country == country))
            return new(MayApply.Yes, $"The work is in {Country.InSentence(country)}, where you are.{but}", source);

        var place = PlaceText.Of(known[0]) + (known.Count > 1 ? " and elsewhere" : "");
        return isRemote
            ? new(MayApply.Unclear, $"Remote work, listed in {place}: ask whether it is open to "
                + $"{Country.InSentence(country)}.", source)
            : new(MayApply.Unclear, $"The work is in {place}: ask whether they help you move.", source);
    }

    static Verdict? OfHours(string zone, TimeZoneWindow window, DateTimeOffset now)
    {
        if (window.IsPreferred || WorkDay.For(window, zone, now) is not { } day)
            return null;

        var asked = TimeZoneText.Of(window, now);
        if (window.OffsetsAt(now) is { } offsets && ZoneOffset.At(zone, now) is { } own
            && (own < offsets.Min || own > offsets.Max))
            return new(MayApply.No, $"Open to {asked}; your clock is {ZoneOffset.Text(own)}: {day.Text}.",
                window.SourceText);

        return day.IsBearable ? null : new(MayApply.Unclear, $"It asks for {asked}: {day.Text}.", window.SourceText);
    }

    static Verdict With(Verdict where, Verdict? hours) =>
        hours is null || hours.Answer is MayApply.Unclear && where.Answer is MayApply.Unclear ? where : hours;

    static string Names(IReadOnlyList<string> entries) =>
        entries.All(e => e.Length == 2) && entries.Count <= 3
            ? Join([.. entries.Select(Country.InSentence)])
            : EligibilityText.List(entries);

    static string Join(List<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
