using JobSite.Core.Text.Words;

namespace JobSite.Core.Work.Words;

/// <summary>Levels that are written as a number behind the role: Engineer II, Analyst 3.</summary>
static class Grades
{
    static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "engineer", "developer", "analyst", "scientist", "sde", "swe", "accountant", "designer", "specialist",
        "technician", "representative", "associate", "programmer", "administrator", "coordinator", "architect",
        "consultant", "researcher", "planner", "assistant", "agent", "buyer", "recruiter", "auditor", "writer",
        "tester", "sdet", "officer", "operator", "biologist", "chemist", "geologist", "planning", "assembler",
        "machinist", "clerk", "underwriter", "actuary", "inspector", "mechanic", "librarian", "manager", "executive",
        "counsel", "nurse", "instructor", "teller", "paralegal", "adjuster", "examiner", "surveyor", "worker", "aide",
        "partner", "strategist", "editor",
    };

    public static Seniority? Of(string title, Word role, Word grade)
    {
        if (!Roles.Contains(title[role.Start..role.End])
            || grade.Before > Gap.Space
            && title.AsSpan(role.End, grade.Start - role.End).Trim() is not ("-" or "–" or ","))
            return null;

        return title[grade.Start..grade.End] switch
        {
            "I" or "1" or "L1" => Seniority.Junior,
            "II" or "2" or "L2" => Seniority.Mid,
            "III" or "3" or "IV" or "4" or "L3" or "L4" => Seniority.Senior,
            "V" or "5" or "VI" or "L5" => Seniority.Staff,
            _ => null,
        };
    }
}
