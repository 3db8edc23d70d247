using JobSite.Core.Candidates;
using JobSite.Core.Work;

namespace JobSite.Core.Matching;

/// <summary>How far apart levels are.</summary>
public static class Levels
{
    const double Farthest = 3;

    /// <summary>As it was said, else as it stands in what they do, else as years suggest; null where nothing tells.</summary>
    public static Seniority? Of(Profile profile) =>
        profile.Seniority ?? (SeniorityReader.InTitle(profile.Headline, null) is { Count: > 0 } read ? read.Max(f => f.Value) : Of(profile.YearsOfExperience));

    /// <summary>1 for a level that is asked for, a third less for each step that lies between.</summary>
    public static double Fit(IReadOnlyList<Seniority> asked, Seniority? own) =>
        own is not { } level || asked.Count == 0
            ? FitScore.UnknownLevel
            : Math.Max(0, 1 - asked.Min(a => Math.Abs(Step(a) - Step(level))) / Farthest);

    static Seniority? Of(int? years) => years switch
    {
        null => null,
        < 2 => Seniority.Junior,
        < 5 => Seniority.Mid,
        _ => Seniority.Senior,
    };

    /// <summary>Who leads people and who goes deep stand side by side.</summary>
    static int Step(Seniority level) => level switch
    {
        Seniority.Intern => 0,
        Seniority.Junior => 1,
        Seniority.Mid => 2,
        Seniority.Senior => 3,
        Seniority.Staff or Seniority.Lead => 4,
        Seniority.Principal or Seniority.Manager => 5,
        Seniority.Director => 6,
        _ => 7,
    };
}
