using System.Buffers;

namespace JobSite.Core.Search.Finding;

/// <summary>Borrowed memory of one search; all of it goes back at the end. Several threads may borrow.</summary>
sealed class Scratch : IDisposable
{
    readonly Lock gate = new();
    readonly List<ulong[]> sets = [];
    readonly List<int[]> lists = [];

    public Memory<ulong> Set(int words)
    {
        var set = ArrayPool<ulong>.Shared.Rent(words);
        lock (gate)
            sets.Add(set);
        return set.AsMemory(0, words);
    }

    public Memory<int> List(int length)
    {
        var list = ArrayPool<int>.Shared.Rent(length);
        lock (gate)
            lists.Add(list);
        return list.AsMemory(0, length);
    }

    public void Dispose()
    {
        foreach (var set in sets)
            ArrayPool<ulong>.Shared.Return(set);
        foreach (var list in lists)
            ArrayPool<int>.Shared.Return(list);
    }
}
