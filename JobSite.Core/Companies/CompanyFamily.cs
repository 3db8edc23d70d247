using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

/// <summary>Companies that belong together: all below the topmost parent.</summary>
public static class CompanyFamily
{
    const int Deepest = 10;

    /// <summary>These companies with all their relatives, up, down and sideways.</summary>
    public static async Task<IReadOnlyList<Company>> AroundAsync(JobSiteDb db, IReadOnlyCollection<int> ids, CancellationToken cancel = default)
    {
        var found = new Dictionary<int, Company>();
        var asked = ids.ToHashSet();
        for (var step = 0; step < Deepest && asked.Count > 0; step++)
        {
            var met = await db.Companies.AsNoTracking()
                .Where(c => asked.Contains(c.Id) || (c.ParentId != null && asked.Contains(c.ParentId.Value)))
                .ToListAsync(cancel);
            asked = [.. met.Where(c => found.TryAdd(c.Id, c)).SelectMany(c => c.ParentId is { } parent ? new[] { c.Id, parent } : [c.Id])];
        }

        return [.. found.Values];
    }
}
