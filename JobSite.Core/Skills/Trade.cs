namespace JobSite.Core.Skills;

/// <summary>Which skill may vouch for which: those of one trade, and those that are named as related.</summary>
static class Trade
{
    public static bool Supports(Skill doubtful, Skill sure) =>
        !ReferenceEquals(doubtful, sure)
        && (doubtful.Category == sure.Category && doubtful.Category != "general"
            || IsTechnical(doubtful) && IsTechnical(sure)
            || doubtful.Related.Contains(sure.Slug));

    public static bool IsTechnical(Skill skill) =>
        skill.Category is "software" or "data" or "ai" or "devops" or "security";
}
