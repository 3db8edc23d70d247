namespace JobSite.Core.Search.Columns;

/// <summary>A set of documents for each value of a facet, and how many are in each.</summary>
sealed class CountedSets(ulong[][] sets)
{
    int[]? counts;

    public int Count => sets.Length;

    /// <summary>Counted when they are first asked for: by then the sets must be full.</summary>
    public int[] Counts => counts ??= Array.ConvertAll(sets, s => Bits.Count(s));

    public ulong[] this[int i] => sets[i];
}
