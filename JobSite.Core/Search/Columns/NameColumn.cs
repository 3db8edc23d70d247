using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Columns;

/// <summary>One name for each document, by numbers of this segment's own, and what those are in <see cref="Names"/>.</summary>
sealed class NameColumn
{
    const int Least = 64;       // one document of so many, at least, makes a name frequent
    const int Small = 64;       // documents; a smaller segment does without

    NameColumn(int[] numbers, int[] names)
    {
        (Numbers, Global, Frequencies) = (numbers, names, new int[names.Length]);
        foreach (var number in numbers)
            Frequencies[number]++;

        if (numbers.Length < Small)
            return;
        Frequent = [.. Enumerable.Range(0, names.Length).Where(i => Frequencies[i] > numbers.Length / Least).Select(i => (i, new ulong[Bits.Words(numbers.Length)]))];
        Rest = new ulong[Bits.Words(numbers.Length)];
        var sets = Frequent.ToDictionary(f => f.Number, f => f.Set);
        for (var document = 0; document < numbers.Length; document++)
            Bits.Add(sets.GetValueOrDefault(numbers[document], Rest), document);
    }

    /// <summary>For each document a place in <see cref="Global"/>.</summary>
    public int[] Numbers { get; }
    public int[] Global { get; }

    /// <summary>How many documents have each.</summary>
    public int[] Frequencies { get; }

    /// <summary>The documents of each frequent name, and those of all others.</summary>
    public IReadOnlyList<(int Number, ulong[] Set)> Frequent { get; } = [];
    public ulong[] Rest { get; } = [];

    public static NameColumn Read(AtomicReader reader, string field, Names names)
    {
        var values = reader.GetSortedDocValues(field);
        var numbers = new int[reader.MaxDoc];
        if (values is null)
            return new(numbers, [names.NumberOf("")]);

        var found = new BytesRef();
        var global = new int[values.ValueCount + 1];
        global[^1] = names.NumberOf("");
        for (var i = 0; i < values.ValueCount; i++)
        {
            values.LookupOrd(i, found);
            global[i] = names.NumberOf(found.Utf8ToString());
        }

        for (var document = 0; document < numbers.Length; document++)
            numbers[document] = values.GetOrd(document) is >= 0 and var number ? number : values.ValueCount;

        return new(numbers, global);
    }
}
