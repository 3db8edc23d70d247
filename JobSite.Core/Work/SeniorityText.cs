namespace JobSite.Core.Work;

/// <summary>Levels as people call them.</summary>
public static class SeniorityText
{
    public static string Of(Seniority level) => level switch
    {
        Seniority.Mid => "Mid-level",
        _ => level.ToString(),
    };

    /// <summary>LinkedIn knows fewer levels than we do.</summary>
    public static string LinkedIn(Seniority level) => level switch
    {
        Seniority.Intern => "INTERNSHIP",
        Seniority.Junior => "ENTRY_LEVEL",
        Seniority.Mid => "ASSOCIATE",
        Seniority.Director => "DIRECTOR",
        Seniority.Executive => "EXECUTIVE",
        _ => "MID_SENIOR_LEVEL",
    };
}
