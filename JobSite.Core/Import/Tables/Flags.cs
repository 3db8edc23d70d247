namespace JobSite.Core.Import.Tables;

/// <summary>Yes and no, as sources write them.</summary>
static class Flags
{
    public static bool? Read(string? words) => words?.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "1" or "open" or "active" or "published" or "live" or "ja" or "oui" or "是" or "远程" or "远程办公" or "支持" => true,
        "false" or "no" or "n" or "0" or "closed" or "inactive" or "expired" or "filled" or "archived"
            or "job closed" or "job canceled" or "job cancelled" or "candidate selected" or "nein" or "non" or "否" => false,
        _ => null,
    };
}
