namespace JobSite.Core.Candidates.Viewing;

/// <summary>Years of experience, no closer than an employer needs them.</summary>
public static class YearsBand
{
    public static string? Of(int? years) => years switch
    {
        null => null,
        < 2 => "under 2 years",
        < 5 => "2–4 years",
        < 10 => "5–9 years",
        < 15 => "10–14 years",
        _ => "15 years or more",
    };
}
