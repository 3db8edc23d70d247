using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Columns;

/// <summary>Any number of names for each document, the most frequent ones numbered first.</summary>
sealed class NamesColumn
{
    const int Most = ushort.MaxValue; // beyond so many different ones, the rarest are not counted

    readonly int[] starts;
    readonly ushort[] numbers;

    /// <summary>A document's numbers begin where its start says, and end where those of the next one begin.</summary>
    NamesColumn(int[] starts, ushort[] numbers, int[] names, int[] frequencies) =>
        (this.starts, this.numbers, Global, Frequencies) = (starts, numbers, names, frequencies);

    public int[] Global { get; }

    /// <summary>In how many documents each one is, highest first.</summary>
    public int[] Frequencies { get; }

    public static NamesColumn Read(AtomicReader reader, string field, Names names)
    {
        var starts = new int[reader.MaxDoc + 1];
        if (reader.GetSortedSetDocValues(field) is not { } values)
            return new(starts, [], [], []);

        var frequencies = new int[(int)values.ValueCount];
        foreach (var ord in All(values, reader.MaxDoc, starts))
            frequencies[ord]++;

        var order = Enumerable.Range(0, frequencies.Length).OrderByDescending(o => frequencies[o]).Take(Most).ToArray();
        var rank = new int[frequencies.Length];
        Array.Fill(rank, order.Length); // what is not counted comes after all that is
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = i;

        var numbers = new ushort[frequencies.Sum()];
        var at = 0;
        foreach (var ord in All(values, reader.MaxDoc, starts))
            numbers[at++] = (ushort)rank[ord];

        return new(starts, numbers, [.. order.Select(o => Name(values, o, names))], [.. order.Select(o => frequencies[o])]);
    }

    /// <summary>Adds how many of these documents have each name; there is room for one number more than there are names.</summary>
    public void Count(ReadOnlySpan<ulong> documents, Span<int> counts)
    {
        for (var i = 0; i < documents.Length; i++)
            for (var word = documents[i]; word != 0; word &= word - 1)
            {
                var document = (i << 6) + BitOperations.TrailingZeroCount(word);
                foreach (var number in numbers.AsSpan(starts[document]..starts[document + 1]))
                    counts[number]++;
            }
    }

    static IEnumerable<int> All(SortedSetDocValues values, int documents, int[] starts)
    {
        var count = 0;
        for (var document = 0; document < documents; document++)
        {
            starts[document] = count;
            values.SetDocument(document);
            for (var ord = values.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = values.NextOrd(), count++)
                yield return (int)ord;
        }

        starts[documents] = count;
    }

    static int Name(SortedSetDocValues values, int ord, Names names)
    {
        var found = new BytesRef();
        values.LookupOrd(ord, found);
        return names.NumberOf(found.Utf8ToString());
    }
}
