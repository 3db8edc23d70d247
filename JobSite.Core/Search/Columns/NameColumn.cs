using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Columns;

/// <summary>One name for each document, by numbers of this segment's own, and what those are in <see cref="Names"/>.</summary>
sealed class NameColumn
{
    NameColumn(int[] numbers, int[] names) => (Numbers, Global) = (numbers, names);

    /// <summary>For each document a place in <see cref="Global"/>.</summary>
    public int[] Numbers { get; }
    public int[] Global { get; }

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
