using JobSite.Core.Candidates.Linting;
using JobSite.Core.Skills;

namespace JobSite.Core.Candidates.Viewing;

/// <summary>What is left of a profile for those who may not know whose it is (C07).</summary>
public static class Anonymity
{
    /// <summary>Where a line says nothing but the name.</summary>
    public const string NoHeadline = "Candidate";

    public static Profile Of(Profile profile, string? mail = null) => profile with
    {
        Headline = HeadlineLint.Clean(profile.Headline, profile, mail) is { Length: > 0 } line && line.Trim(HeadlineLint.Gap).Length > 0 ? line : NoHeadline,
        Summary = profile.Summary is { } summary ? HeadlineLint.Clean(summary, profile, mail) : null,
        Skills = [.. profile.Skills.Where(s => SkillCatalog.Default.Find(s) is not null || HeadlineLint.Find(s, profile, mail).Count == 0)],
        Name = null,
        Place = null,
        Links = [],
        Employer = null,
        FormerEmployers = [],
        Schools = [],
    };
}
