using JobSite.Core.Candidates;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Places.Hours;
using JobSite.Core.Work;

namespace JobSite.Core.Matching;

/// <summary>What keeps a job and a candidate apart whatever the score. Only what both sides said can do so: silence is no obstacle.</summary>
public static class Conditions
{
    /// <summary>From where somebody may work, as the job says it. What is unclear is no obstacle, and no yes either.</summary>
    public static MayApply Place(Job job, IEnumerable<string> countries)
    {
        var answers = countries.Select(c => Place(job, c)).ToList();

        return answers.Contains(MayApply.Yes) ? MayApply.Yes : answers.Contains(MayApply.Unclear) ? MayApply.Unclear : MayApply.No;
    }

    /// <summary>Null where the job asks for no hours; what it would only prefer keeps nobody out.</summary>
    public static bool? SharesHours(TimeZoneWindow window, string? zone, DateTimeOffset now)
    {
        if (window.IsPreferred || zone is null || WorkDay.For(window, zone, now) is not { } day)
            return null;

        return day.IsBearable && (window.OffsetsAt(now) is not { } asked || ZoneOffset.At(zone, now) is { } own && own >= asked.Min && own <= asked.Max);
    }

    public static bool? Workplace(Job job, IReadOnlyList<WorkplaceType> wished) =>
        job.Workplace is { } workplace && wished.Count > 0 ? wished.Contains(workplace) : null;

    public static bool? Employment(Job job, IReadOnlyList<EmploymentType> wished) =>
        job.EmploymentTypes.Count > 0 && wished.Count > 0 ? job.EmploymentTypes.Intersect(wished).Any() : null;

    public static IEnumerable<string> CountriesOf(Profile profile) => profile.AlsoFrom.Prepend(profile.Country);

    public static string? ZoneOf(Profile profile) =>
        profile.TimeZone ?? (Country.IsCode(profile.Country) && Country.Find(profile.Country) is { TimeZones: [var first, ..] } ? first : null);

    static MayApply Place(Job job, string country)
    {
        var places = job.Places.Concat(job.TwinPlaces).ToList();
        var answer = ApplyVerdict.For(new(country), job.Eligibility, TimeZoneWindow.Any, places, job.Workplace is WorkplaceType.Remote, default).Answer;

        return answer is MayApply.Unclear && IsThere(job, places) && !HelpsToMove(job) ? MayApply.No : answer;
    }

    /// <summary>Work that is done at a place is for those who may work in its country, unless it says that one may come.</summary>
    static bool IsThere(Job job, List<Place> places) =>
        job.Workplace is WorkplaceType.OnSite or WorkplaceType.Hybrid && job.Eligibility.Mode is EligibilityMode.Unclear && places.Exists(p => p.Country is not null);

    static bool HelpsToMove(Job job) =>
        job.Eligibility.RelocateTo.Count > 0 || job.Text?.Terms.Relocation is RelocationHelp.Partial or RelocationHelp.Full;
}
