using JobSite.Core.Candidates;
using JobSite.Core.Skills;

namespace JobSite.Core.Matching;

/// <summary>What somebody brings along: their skills with all that these imply, and the words of what they do.</summary>
public sealed class Offered
{
    readonly HashSet<Term> own;
    readonly Dictionary<Term, Term> implied = [];

    public Offered(Profile profile)
    {
        own = [.. Skills(profile), .. TitleWords.Of(profile.Headline).Select(Term.Word)];
        foreach (var skill in own.Where(t => !t.IsWord))
            foreach (var other in skill.WithImplied().Skip(1))
                implied.TryAdd(other, skill);
    }

    public IEnumerable<Term> Own => own;

    public MatchAnswer Answer(Term term) =>
        own.Contains(term) ? MatchAnswer.Met : implied.ContainsKey(term) ? MatchAnswer.Implied : MatchAnswer.Missing;

    /// <summary>Those that they list, and those that the line names in which they say what they do ("Kubernetes engineer").</summary>
    static IEnumerable<Term> Skills(Profile profile) => profile.Skills
        .Concat(SkillCatalog.Default.InText(profile.Headline, "").Select(f => f.Value.Slug))
        .Select(Term.Skill);

    /// <summary>The skill of theirs that includes this one.</summary>
    public Term By(Term term) => implied[term];
}
