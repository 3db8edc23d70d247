using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Columns;

/// <summary>One name for each document, by numbers of this segment's own, and what those are in <see cref="Names"/>.</summary>
sealed class NameColumn
{
    const int Least = 64; // one document of so many, at least, makes a name frequent; a smaller segment does without

    readonly ushort[] low;
    readonly byte[]? high; // of the numbers in a segment that has more names than fit in two bytes
    readonly IReadOnlyList<(int Number, ulong[] Set)> frequent = [];
    readonly ulong[] rest = [];

    NameColumn(ushort[] low, byte[]? high, int[] names)
    {
        (this.low, this.high, Global, Frequencies) = (low, high, names, new int[names.Length]);
        for (var document = 0; document < low.Length; document++)
            Frequencies[this[document]]++;

        if (low.Length < Least)
            return;
        frequent = [.. Enumerable.Range(0, names.Length).Where(i => Frequencies[i] > low.Length / Least).Select(i => (i, new ulong[Bits.Words(low.Length)]))];
        rest = new ulong[Bits.Words(low.Length)];
        var sets = frequent.ToDictionary(f => f.Number, f => f.Set);
        for (var document = 0; document < low.Length; document++)
            Bits.Add(sets.GetValueOrDefault(this[document], rest), document);
    }

    /// <summary>A document's place in <see cref="Global"/>.</summary>
    public int this[int document] => high is null ? low[document] : low[document] | high[document] << 16;

    public int[] Global { get; }

    /// <summary>How many documents have each.</summary>
    public int[] Frequencies { get; }

    public static NameColumn Read(AtomicReader reader, string field, Names names)
    {
        var low = new ushort[reader.MaxDoc];
        if (reader.GetSortedDocValues(field) is not { } values)
            return new(low, null, [names.NumberOf("")]);

        var found = new BytesRef();
        var global = new int[values.ValueCount + 1];
        global[^1] = names.NumberOf("");
        for (var i = 0; i < values.ValueCount; i++)
        {
            values.LookupOrd(i, found);
            global[i] = names.NumberOf(found.Utf8ToString());
        }

        var high = global.Length > ushort.MaxValue ? new byte[low.Length] : null;
        for (var document = 0; document < low.Length; document++)
        {
            var number = values.GetOrd(document) is >= 0 and var ord ? ord : values.ValueCount;
            low[document] = (ushort)number;
            high?[document] = checked((byte)(number >> 16));
        }

        return new(low, high, global);
    }

    /// <summary>Adds how many of these documents have each name. Names that many share are counted as sets, the rest one by one.</summary>
    public void Count(ReadOnlySpan<ulong> documents, bool areFew, Span<int> counts)
    {
        var asSets = !areFew && frequent.Count > 0;
        if (asSets)
            foreach (var (number, set) in frequent)
                counts[number] += Bits.CountBoth(documents, set);

        for (var i = 0; i < documents.Length; i++)
            for (var word = asSets ? documents[i] & rest[i] : documents[i]; word != 0; word &= word - 1)
                counts[this[(i << 6) + BitOperations.TrailingZeroCount(word)]]++;
    }
}
