using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Viewing;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Matching;

/// <summary>Says who fits a job, and nothing of anybody whom the viewer is kept from: as if they did not exist.</summary>
public sealed class CandidateMatcher(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock, ExchangeRates rates)
{
    readonly YearlyEuros pay = new(rates);

    public async Task<Matches> FindAsync(Job job, Viewer viewer, int most, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var seen = await db.Candidates.Listed(now).AsNoTracking().ToListAsync(cancel);
        var people = seen.Where(c => c.Profile is { } p && !viewer.IsKeptFrom(p, c.Blocks)).Select(c => new Person(c, new(c.Profile!))).ToList();

        var wanted = Wanted.Of(job);
        var (musts, nices) = (Weights(wanted.Musts, people), Weights(wanted.Nices, people));
        var found = people
            .Where(p => NothingKeepsApart(job, wanted, p.Profile, now))
            .Select(p => (Person: p, Must: Coverage.Of(wanted.Musts, musts, p.Offered.Answer)))
            .Where(f => f.Must > 0 && (wanted.By is not WantedBy.Title || f.Must >= FitScore.LeastTitle))
            .ToList();
        var count = found.Count(f => wanted.By is not WantedBy.Musts || wanted.Musts.All(m => f.Person.Offered.Answer(m) is not MatchAnswer.Missing));

        var best = found
            .Select(f => (f.Person, Score: FitScore.Of(
                f.Must,
                Coverage.Of(wanted.Nices, nices, f.Person.Offered.Answer),
                Levels.Fit(job.Seniorities, Levels.Of(f.Person.Profile)),
                FitScore.OfActivity(f.Person.Candidate.SeenAt, now),
                FitScore.OfStatus(f.Person.Candidate.StatusAt(now)))))
            .OrderByDescending(f => f.Score).ThenBy(f => Turn.Of(f.Person.Candidate.Id, now)).ThenBy(f => f.Person.Candidate.Id)
            .Take(most)
            .Select(f => new Match(f.Person.Candidate.Id, f.Score, Reasons.ForEmployer(job, wanted, f.Person.Candidate, now)));

        return new(count, [.. best], [], found.Count - count);
    }

    bool NothingKeepsApart(Job job, Wanted wanted, Profile profile, DateTimeOffset now) =>
        Conditions.Place(job, Conditions.CountriesOf(profile)) is not MayApply.No
        && Conditions.SharesHours(job.TimeZone, Conditions.ZoneOf(profile), now) is not false
        && (pay.Most(job) is not { } paid || pay.Least(profile) is not { } floor || floor.IsMetBy(paid, job.HoursPerWeek))
        && Conditions.Workplace(job, profile.Workplaces) is not false
        && Conditions.Employment(job, profile.EmploymentTypes) is not false
        && !(wanted.CanBeDisliked && profile.Disliked.Select(Term.Skill).Intersect(wanted.Musts).Any());

    static List<double> Weights(IReadOnlyList<Term> terms, List<Person> people) =>
        [.. terms.Select(t => FitScore.Rarity(people.Count(p => p.Offered.Answer(t) is not MatchAnswer.Missing), people.Count))];

    sealed record Person(Candidate Candidate, Offered Offered)
    {
        public Profile Profile => Candidate.Profile!;
    }
}
