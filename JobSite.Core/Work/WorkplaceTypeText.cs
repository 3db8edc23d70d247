namespace JobSite.Core.Work;

/// <summary>Workplace types as people call them.</summary>
public static class WorkplaceTypeText
{
    public static string Of(WorkplaceType type) => type switch
    {
        WorkplaceType.OnSite => "On-site",
        _ => type.ToString(),
    };
}
