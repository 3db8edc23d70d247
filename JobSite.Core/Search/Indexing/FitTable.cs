using System.Buffers;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Indexing;

/// <summary>Gathers how well a word fits each document of a segment, from all the fields and forms that it has there.</summary>
sealed class FitTable(int documents) : IDisposable
{
    const int Rare = 32; // up to one document of so many, a list is smaller and faster than a table

    readonly byte[] fits = Cleared(documents);
    readonly List<int> touched = [];
    readonly int many = Math.Max(64, documents / Rare);
    int count;

    public void Add(int document, int fit)
    {
        var before = fits[document];
        if (before == 0 && count++ <= many)
            touched.Add(document);
        fits[document] = (byte)Math.Min(255, before + fit);
    }

    public WordHits Hits() => count > many ? Table(fits.AsSpan(0, documents)) : Listed();

    public void Dispose() => ArrayPool<byte>.Shared.Return(fits);

    WordHits Listed()
    {
        touched.Sort();
        return new() { Count = touched.Count, Documents = [.. touched], Fits = [.. touched.Select(d => fits[d])] };
    }

    WordHits Table(ReadOnlySpan<byte> all)
    {
        var set = new ulong[Bits.Words(all.Length)];
        Bits.AtLeast<byte>(all, 1, set);

        return new() { Count = count, FitOf = all.ToArray(), Set = set };
    }

    static byte[] Cleared(int length)
    {
        var array = ArrayPool<byte>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }
}
