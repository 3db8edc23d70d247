using JobSite.Core.Jobs;
using JobSite.Core.Skills;

namespace JobSite.Core.Matching;

/// <summary>Which skills a job asks for, and the words of its title.</summary>
/// <remarks>
/// The contract speaks of jobs with must-haves. One that only has nice-to-haves, or no skills yet, is taken at its word as
/// far as it goes: nice-to-haves stand in for must-haves, else the skills that its title and text name, else the title itself.
/// </remarks>
/// <param name="Musts">What the larger part of the score is counted by; stated ones are all needed to be counted.</param>
/// <param name="Nices">What the smaller part is counted by; where nothing is nice to have, that is the title.</param>
public sealed record Wanted(WantedBy By, IReadOnlyList<Term> Musts, IReadOnlyList<Term> Nices)
{
    /// <summary>As many as are looked at; a set of them is a number.</summary>
    public const int Most = 60;

    /// <summary>Whoever dislikes one of the musts is not asked; a nice-to-have puts nobody off.</summary>
    public bool CanBeDisliked => By is WantedBy.Musts or WantedBy.Text;

    public static Wanted Of(Job job)
    {
        var title = TitleWords.Of(job.Title).Select(Term.Word).Take(Most).ToList();
        var musts = Skills(job.Skills.Where(s => s.Must).Select(s => s.Slug));
        var nices = Skills(job.Skills.Where(s => !s.Must).Select(s => s.Slug)).Except(musts).ToList();
        if (musts.Count > 0)
            return new(WantedBy.Musts, musts, nices.Count > 0 ? nices : title);
        if (nices.Count > 0)
            return new(WantedBy.Nices, nices, title);

        var named = Skills(SkillCatalog.Default.InText(job.Title, job.Text?.Plain ?? "").Select(f => f.Value.Slug));

        return named.Count > 0 ? new(WantedBy.Text, named, title) : new(WantedBy.Title, title, title);
    }

    /// <summary>One skill under two of its spellings is one.</summary>
    static List<Term> Skills(IEnumerable<string> slugs) => [.. slugs.Select(Term.Skill).Distinct().Take(Most)];
}
