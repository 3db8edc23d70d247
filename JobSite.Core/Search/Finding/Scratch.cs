using System.Buffers;

namespace JobSite.Core.Search.Finding;

/// <summary>Borrowed memory of one search; all of it goes back at the end.</summary>
sealed class Scratch : IDisposable
{
    readonly List<ulong[]> sets = [];
    readonly List<int[]> lists = [];

    public Memory<ulong> Set(int words)
    {
        sets.Add(ArrayPool<ulong>.Shared.Rent(words));
        return sets[^1].AsMemory(0, words);
    }

    public Memory<int> List(int length)
    {
        lists.Add(ArrayPool<int>.Shared.Rent(length));
        return lists[^1].AsMemory(0, length);
    }

    public void Dispose()
    {
        foreach (var set in sets)
            ArrayPool<ulong>.Shared.Return(set);
        foreach (var list in lists)
            ArrayPool<int>.Shared.Return(list);
    }
}
