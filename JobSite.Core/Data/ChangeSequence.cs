using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Data;

/// <summary>The number of the last change: one row, moved on inside the transaction that makes the change.</summary>
public sealed class ChangeSequence
{
    public int Id { get; private set; }
    public long Last { get; private set; }

    internal static Task NumberAsync(JobSiteDb db, CancellationToken cancel) =>
        NumberAsync(
            db,
            db.ChangeTracker.Entries<ISequenced>()
                .Where(e => e.State is EntityState.Added or EntityState.Modified)
                .Select(e => e.Entity)
                .ToList(),
            cancel);

    internal static async Task NumberAsync(JobSiteDb db, IReadOnlyCollection<ISequenced> changed, CancellationToken cancel)
    {
        if (changed.Count == 0)
            return;

        var sequence = db.Set<ChangeSequence>();
        await sequence.ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last + changed.Count), cancel);
        var number = await sequence.Select(s => s.Last).SingleAsync(cancel) - changed.Count;

        foreach (var thing in changed)
            thing.Sequence = ++number;
    }
}
