using JobSite.Core.Candidates;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Skills;
using JobSite.Core.Work;

namespace JobSite.Core.Matching;

/// <summary>Why somebody fits a job, line by line, in the words of who reads it.</summary>
static class Reasons
{
    public static IReadOnlyList<MatchReason> ForEmployer(Job job, Wanted wanted, Candidate candidate, DateTimeOffset now) =>
        [.. Of(job, wanted, candidate.Profile!, new EmployersWords(), now), .. OfStanding(candidate, now)];

    public static IReadOnlyList<MatchReason> ForCandidate(Job job, Wanted wanted, Profile profile, DateTimeOffset now) =>
        [.. Of(job, wanted, profile, new CandidatesWords(), now)];

    static IEnumerable<MatchReason> Of(Job job, Wanted wanted, Profile profile, MatchWords words, DateTimeOffset now) =>
    [
        .. OfSkills(wanted, new(profile), words),
        .. OfLevel(job.Seniorities, Levels.Of(profile), words),
        .. OfPlace(job, profile, words),
        .. OfHours(job, profile, words, now),
        .. OfPay(job, words),
        .. OfWishes(job, profile, words),
    ];

    static IEnumerable<MatchReason> OfSkills(Wanted wanted, Offered offered, MatchWords words)
    {
        if (wanted.By is WantedBy.Title)
            yield return new(MatchAspect.Title, MatchAnswer.Met, null, words.Title);

        foreach (var (aspect, terms) in new[] { (MatchAspect.Must, wanted.Musts), (MatchAspect.Nice, wanted.Nices) })
            foreach (var term in terms.Where(t => !t.IsWord))
                yield return OfSkill(aspect, term, offered, words);
    }

    static MatchReason OfSkill(MatchAspect aspect, Term term, Offered offered, MatchWords words)
    {
        var (answer, name) = (offered.Answer(term), SkillCatalog.Default.NameOf(term.Name));
        var text = answer switch
        {
            MatchAnswer.Met => words.Has(name),
            MatchAnswer.Implied => words.HasBy(name, SkillCatalog.Default.NameOf(offered.By(term).Name)),
            _ => words.Lacks(name),
        };

        return new(aspect, answer, term.Name, aspect is MatchAspect.Nice ? $"{text} (nice to have)" : text);
    }

    static IEnumerable<MatchReason> OfLevel(IReadOnlyList<Seniority> asked, Seniority? own, MatchWords words)
    {
        if (asked.Count == 0)
            yield break;

        var names = string.Join(" or ", asked.Select(a => SeniorityText.Of(a).ToLowerInvariant()));
        yield return own is not { } level
            ? new(MatchAspect.Level, MatchAnswer.Unknown, null, words.NoLevel(names))
            : asked.Contains(level)
                ? new(MatchAspect.Level, MatchAnswer.Met, level.ToString(), $"{SeniorityText.Of(level)}, as asked for")
                : new(MatchAspect.Level, MatchAnswer.Missing, level.ToString(), words.OtherLevel(SeniorityText.Of(level), names));
    }

    static IEnumerable<MatchReason> OfPlace(Job job, Profile profile, MatchWords words)
    {
        var home = Conditions.CountriesOf(profile).FirstOrDefault(c => Conditions.Place(job, [c]) is MayApply.Yes);
        var country = home ?? profile.Country;

        yield return home is null
            ? new(MatchAspect.Place, MatchAnswer.Unknown, country, words.MaybeFrom(Country.InSentence(country)))
            : new(MatchAspect.Place, MatchAnswer.Met, country, words.From(Country.InSentence(country)));
    }

    static IEnumerable<MatchReason> OfHours(Job job, Profile profile, MatchWords words, DateTimeOffset now) =>
        Conditions.SharesHours(job.TimeZone, Conditions.ZoneOf(profile), now) is true
            ? [new(MatchAspect.Hours, MatchAnswer.Met, null, words.Hours)]
            : [];

    /// <summary>The same for who asks for nothing: whether there is a floor at all is theirs to know.</summary>
    static IEnumerable<MatchReason> OfPay(Job job, MatchWords words) =>
        job.Pay.Count > 0
            ? [new(MatchAspect.Pay, MatchAnswer.Met, null, words.Pay)]
            : [new(MatchAspect.Pay, MatchAnswer.Unknown, null, words.NoPay)];

    static IEnumerable<MatchReason> OfWishes(Job job, Profile profile, MatchWords words)
    {
        if (Conditions.Workplace(job, profile.Workplaces) is true)
            yield return new(MatchAspect.Workplace, MatchAnswer.Met, job.Workplace.ToString(), words.Wishes(WorkplaceTypeText.Of(job.Workplace!.Value)));
        if (Conditions.Employment(job, profile.EmploymentTypes) is true)
            yield return new(MatchAspect.Employment, MatchAnswer.Met, null,
                words.Wishes(string.Join(" or ", job.EmploymentTypes.Intersect(profile.EmploymentTypes).Select(EmploymentTypeText.Of))));
    }

    static IEnumerable<MatchReason> OfStanding(Candidate candidate, DateTimeOffset now)
    {
        if (FitScore.OfActivity(candidate.SeenAt, now) >= 0.7)
            yield return new(MatchAspect.Activity, MatchAnswer.Met, null, "Was here within the last month");

        yield return candidate.StatusAt(now) switch
        {
            SearchStatus.Active => new(MatchAspect.Status, MatchAnswer.Met, null, "Is looking for work now"),
            SearchStatus.Open => new(MatchAspect.Status, MatchAnswer.Met, null, "Is open to offers"),
            _ => new(MatchAspect.Status, MatchAnswer.Missing, null, "Is not looking right now"),
        };
    }
}
