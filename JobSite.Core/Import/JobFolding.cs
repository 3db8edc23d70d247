using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Import;

/// <summary>
/// Finds the postings of one opening. Open ones become one card with the places of all; one that follows a closed one
/// within ninety days is its repost and keeps its age.
/// </summary>
public static class JobFolding
{
    /// <summary>Places jobs that came in or changed. Saves nothing; tells how many of them are now twins of others.</summary>
    public static async Task<int> FoldAsync(
        JobSiteDb db, IReadOnlyCollection<Job> touched, DateTimeOffset now, CancellationToken cancel = default)
    {
        var loose = touched.Concat(await ReleaseFamiliesAsync(db, touched, cancel)).ToHashSet();
        var lineages = loose.Select(j => j.LineageKey).Distinct().ToList();
        var recently = now - Lineage.RepostWithin;
        var known = await db.Jobs
            .Where(j => lineages.Contains(j.LineageKey) && j.TwinOfId == null && j.RemovedAt == null && j.ClosesAt > recently)
            .ToListAsync(cancel);
        var placed = known.Except(loose).OrderBy(j => j.FirstSeenAt).ThenBy(j => j.Id)
            .GroupBy(j => j.LineageKey)
            .ToDictionary(g => g.Key, g => g.ToList());

        foreach (var job in loose.OrderBy(j => j.FirstSeenAt).ThenBy(j => j.Id == 0).ThenBy(j => j.Id))
        {
            if (!placed.TryGetValue(job.LineageKey, out var family))
                placed[job.LineageKey] = family = [];
            Place(job, family, now);
            family.Add(job);
        }

        return touched.Count(j => j.IsTwin);
    }

    /// <summary>Lets twins come out whose leader has left the lists. To be done now and then, as time alone closes jobs.</summary>
    public static async Task SweepAsync(JobSiteDb db, DateTimeOffset now, CancellationToken cancel = default)
    {
        var twins = db.Jobs.Where(j => j.TwinOfId != null && j.ClosesAt > now).Select(j => j.TwinOfId);
        var visible = db.Jobs.Visible(now).Select(j => j.Id);
        var gone = await db.Jobs.Where(j => twins.Contains(j.Id) && !visible.Contains(j.Id)).ToListAsync(cancel);

        if (gone.Count > 0)
            await FoldAsync(db, gone, now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    static void Place(Job job, List<Job> family, DateTimeOffset now)
    {
        var others = family.Where(o => !o.IsTwin && Lineage.SayTheSame(o, job)).ToList();

        if (job.IsVisible(now) && others.Find(o => o.IsVisible(now) && o.Seniorities.SequenceEqual(job.Seniorities)) is { } leader)
            job.FoldInto(leader);
        else if (job is { Id: 0, Reposts: 0 } && others.Where(o => o.Id != 0 && o.ClosesAt <= now).MaxBy(o => o.ClosesAt) is { } earlier)
            job.Repeats(earlier);
    }

    // A family of which a member changed is taken apart and put together anew.
    static async Task<List<Job>> ReleaseFamiliesAsync(JobSiteDb db, IReadOnlyCollection<Job> touched, CancellationToken cancel)
    {
        var leaders = touched.Where(j => j.Id != 0).Select(j => j.TwinOfId ?? j.Id).Distinct().ToList();
        if (leaders.Count == 0)
            return [];

        var members = await db.Jobs
            .Where(j => leaders.Contains(j.Id) || (j.TwinOfId != null && leaders.Contains(j.TwinOfId.Value)))
            .ToListAsync(cancel);
        foreach (var member in members)
            member.StandAlone();

        return members;
    }
}
