using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JobSite.Core.Search.Columns;

/// <summary>Sets of documents, a bit each.</summary>
static class Bits
{
    public static int Words(int documents) => (documents + 63) >> 6;

    public static bool Has(ReadOnlySpan<ulong> set, int document) => (set[document >> 6] >> document & 1) != 0;

    public static void Add(Span<ulong> set, int document) => set[document >> 6] |= 1UL << document;

    public static void And(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var i = Vectors(into, out var wide);
        var more = MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..i]);
        for (var v = 0; v < wide.Length; v++)
            wide[v] &= more[v];
        for (; i < into.Length; i++)
            into[i] &= other[i];
    }

    public static void AndNot(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var i = Vectors(into, out var wide);
        var more = MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..i]);
        for (var v = 0; v < wide.Length; v++)
            wide[v] = Vector.AndNot(wide[v], more[v]);
        for (; i < into.Length; i++)
            into[i] &= ~other[i];
    }

    public static void Or(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var i = Vectors(into, out var wide);
        var more = MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..i]);
        for (var v = 0; v < wide.Length; v++)
            wide[v] |= more[v];
        for (; i < into.Length; i++)
            into[i] |= other[i];
    }

    /// <summary>Those of so many documents that are not in the set.</summary>
    public static void Not(ReadOnlySpan<ulong> set, Span<ulong> others, int documents)
    {
        for (var i = 0; i < others.Length; i++)
            others[i] = ~set[i];
        if ((documents & 63) is > 0 and var last)
            others[^1] &= (1UL << last) - 1;
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
            count += BitOperations.PopCount(word);

        return count;
    }

    public static int CountBoth(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        long one = 0, two = 0;
        b = b[..a.Length];
        var i = 0;
        for (; i + 1 < a.Length; i += 2)
        {
            one += BitOperations.PopCount(a[i] & b[i]);
            two += BitOperations.PopCount(a[i + 1] & b[i + 1]);
        }
        if (i < a.Length)
            one += BitOperations.PopCount(a[i] & b[i]);

        return (int)(one + two);
    }

    /// <summary>Adds the documents whose value is so much or more.</summary>
    public static void AtLeast<T>(ReadOnlySpan<T> values, T least, Span<ulong> set) where T : struct, INumber<T>
    {
        var floor = Vector256.Create(least);
        var step = Vector256<T>.Count; // divides 64, so that no step reaches into two words
        var i = 0;
        for (; i + step <= values.Length; i += step)
            set[i >> 6] |= (ulong)Vector256.GreaterThanOrEqual(Vector256.Create(values[i..]), floor).ExtractMostSignificantBits() << (i & 63);
        for (; i < values.Length; i++)
            if (values[i] >= least)
                Add(set, i);
    }

    /// <summary>Writes the documents in order, and says how many.</summary>
    public static int List(ReadOnlySpan<ulong> set, Span<int> documents)
    {
        var count = 0;
        for (var i = 0; i < set.Length; i++)
            for (var word = set[i]; word != 0; word &= word - 1)
                documents[count++] = (i << 6) + BitOperations.TrailingZeroCount(word);

        return count;
    }

    static int Vectors(Span<ulong> set, out Span<Vector<ulong>> wide)
    {
        var even = set.Length - set.Length % Vector<ulong>.Count;
        wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(set[..even]);
        return even;
    }
}
