using System.Collections.Frozen;
using System.Globalization;

namespace JobSite.Web.Ui;

/// <summary>The languages that the system knows, by their tags; what is asked for under another is not made up.</summary>
public static class Cultures
{
    static readonly FrozenDictionary<string, CultureInfo> all = CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(c => c.Name.Length > 0)
        .ToFrozenDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase);

    public static CultureInfo? Find(string? tag) => tag is null ? null : all.GetValueOrDefault(tag);
}
