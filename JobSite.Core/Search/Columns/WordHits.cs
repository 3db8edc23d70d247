using System.Numerics;

namespace JobSite.Core.Search.Columns;

/// <summary>Where in a segment a word is, and how well it fits there (1 to 255): as a list, or for frequent words as a table.</summary>
sealed class WordHits
{
    public required int Count { get; init; }

    /// <summary>The list, in order, and the fit of each.</summary>
    public int[] Documents { get; init; } = [];
    public byte[] Fits { get; init; } = [];

    /// <summary>The table: all documents that have it, and the fit of each document of the segment (zero is none).</summary>
    public ulong[]? Set { get; init; }
    public byte[] FitOf { get; init; } = [];

    public long Bytes => 200 + Documents.Length * 4L + Fits.Length + FitOf.Length + (Set?.Length ?? 0) * 8L;

    /// <summary>Documents in order, of which nothing more is to be said.</summary>
    public static WordHits Of(List<int> documents, int all)
    {
        if (documents.Count <= all / 32)
            return new() { Count = documents.Count, Documents = [.. documents] };

        var set = new ulong[Bits.Words(all)];
        foreach (var document in documents)
            Bits.Add(set, document);
        return new() { Count = documents.Count, Set = set };
    }

    public void AndInto(Span<ulong> set, Span<ulong> scratch)
    {
        if (Set is not null)
            Bits.And(set, Set);
        else
        {
            FillInto(scratch);
            Bits.And(set, scratch);
        }
    }

    public void Each(Action<int> act)
    {
        if (Set is null)
            foreach (var document in Documents)
                act(document);
        else
            for (var i = 0; i < Set.Length; i++)
                for (var word = Set[i]; word != 0; word &= word - 1)
                    act((i << 6) + BitOperations.TrailingZeroCount(word));
    }

    public int CountIn(ReadOnlySpan<ulong> set)
    {
        if (Set is not null)
            return Bits.CountBoth(set, Set);

        var count = 0;
        foreach (var document in Documents)
            count += (int)(set[document >> 6] >> document & 1);
        return count;
    }

    public void OrInto(Span<ulong> set)
    {
        if (Set is not null)
            Bits.Or(set, Set);
        else
            foreach (var document in Documents)
                Bits.Add(set, document);
    }

    public void NotInto(Span<ulong> set)
    {
        if (Set is not null)
            Bits.AndNot(set, Set);
        else
            foreach (var document in Documents)
                set[document >> 6] &= ~(1UL << document);
    }

    public void FillInto(Span<ulong> set)
    {
        if (Set is not null)
        {
            Set.AsSpan().CopyTo(set);
            return;
        }

        set.Clear();
        foreach (var document in Documents)
            Bits.Add(set, document);
    }
}
