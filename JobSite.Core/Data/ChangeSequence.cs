using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Data;

/// <summary>The number of the last change: one row, moved on inside the transaction that makes the change.</summary>
public sealed class ChangeSequence
{
    public int Id { get; private set; }
    public long Last { get; private set; }

    internal static async Task NumberAsync(JobSiteDb db, CancellationToken cancel)
    {
        var changed = db.ChangeTracker.Entries<ISequenced>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .ToList();
        if (changed.Count == 0)
            return;

        var sequence = db.Set<ChangeSequence>();
        await sequence.ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last + changed.Count), cancel);
        var number = await sequence.Select(s => s.Last).SingleAsync(cancel) - changed.Count;

        foreach (var entry in changed)
            entry.Entity.Sequence = ++number;
    }
}
