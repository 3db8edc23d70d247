using System.Numerics;
using System.Runtime.CompilerServices;
using JobSite.Core.Work;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Columns;

/// <summary>
/// What filters and facets need of each document of one segment, in memory. Read once when the segment is new; a segment
/// never changes, it is only merged away.
/// </summary>
sealed class SegmentColumns
{
    public const int PayCells = 10_000;
    public const int PayCellWidth = 100;

    static readonly ConditionalWeakTable<object, SegmentColumns> Read = [];

    SegmentColumns(AtomicReader reader, Meanings meanings)
    {
        Documents = reader.MaxDoc;
        Ids = new int[Documents];
        (From, Until, FirstSeen) = (new uint[Documents], new uint[Documents], new long[Documents]);
        (UnconfirmedFrom, PayFrom, PayTo) = (new uint[Documents], new int[Documents], new int[Documents]);
        PayCell = new ushort[Documents];
        Workplaces = Sets(Enum.GetValues<WorkplaceType>().Length);
        Categories = Sets(Category.All.Count);
        Seniorities = Sets(Enum.GetValues<Seniority>().Length);
        Employments = Sets(Enum.GetValues<EmploymentType>().Length);
        PayStated = new ulong[Bits.Words(Documents)];
        PayStatedAlone = new([PayStated]);

        ReadRows(reader.GetBinaryDocValues(JobFields.Row), reader.GetBinaryDocValues(JobFields.Pay), meanings.Pay);
        ByAge = [.. Enumerable.Range(0, Documents)];
        var ages = Array.ConvertAll(FirstSeen, seen => -seen);
        Array.Sort(ages, ByAge);
        Company = NameColumn.Read(reader, JobFields.Company, meanings.Companies);
        Reach = NameColumn.Read(reader, JobFields.Reach, meanings.Reaches);
        Skills = NamesColumn.Read(reader, JobFields.Skills, meanings.Skills);
        Hits = new(budget: Math.Max(1_000_000, Documents * 32L));
    }

    public int Documents { get; }
    public int[] Ids { get; }

    /// <summary>In whole seconds, as <see cref="SecondsOf"/> counts them.</summary>
    public uint[] From { get; }
    public uint[] Until { get; }
    public long[] FirstSeen { get; }

    /// <summary>In minutes, as only the order of results depends on it.</summary>
    public uint[] UnconfirmedFrom { get; }

    /// <summary>Yearly pay in the reference currency; zero where none is stated.</summary>
    public int[] PayFrom { get; }
    public int[] PayTo { get; }

    /// <summary>The upper end in steps of <see cref="PayCellWidth"/>, to count by.</summary>
    public ushort[] PayCell { get; }

    /// <summary>How many documents are in each of these cells.</summary>
    public int[] PayCounts { get; } = new int[PayCells];
    public NameColumn Company { get; }
    public NameColumn Reach { get; }
    public NamesColumn Skills { get; }
    public CountedSets Workplaces { get; }
    public CountedSets Categories { get; }
    public CountedSets Seniorities { get; }
    public CountedSets Employments { get; }
    public ulong[] PayStated { get; }
    public CountedSets PayStatedAlone { get; }

    /// <summary>All documents, the newest first.</summary>
    public int[] ByAge { get; }

    /// <summary>Words that were searched for lately, and where they are.</summary>
    public HitsCache Hits { get; }

    public static SegmentColumns Of(AtomicReader reader, Meanings meanings) =>
        Read.GetValue(reader.CoreCacheKey, _ => new(reader, meanings));

    /// <summary>Since 1970, rounded down; what lies outside of what fits is as far away as can be said.</summary>
    public static uint SecondsOf(long milliseconds) => (uint)Math.Clamp(milliseconds / 1000, 0, uint.MaxValue);

    void ReadRows(BinaryDocValues rows, BinaryDocValues pay, YearlyPay rates)
    {
        var bytes = new BytesRef();
        for (var document = 0; document < Documents; document++)
        {
            rows.Get(document, bytes);
            var row = Row.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
            (Ids[document], FirstSeen[document]) = (row.Id, row.FirstSeen);
            (From[document], Until[document]) = (SecondsOf(row.From), SecondsOf(row.Until));
            UnconfirmedFrom[document] = (uint)Math.Clamp(row.UnconfirmedFrom / 60_000, 0, uint.MaxValue);
            pay.Get(document, bytes);
            (PayFrom[document], PayTo[document]) = PayRow.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), rates);
            PayCell[document] = (ushort)Math.Min(PayTo[document] / PayCellWidth, PayCells - 1);
            if (PayTo[document] > 0)
                PayCounts[PayCell[document]]++;
            AddToSets(document, row.Traits);
        }
    }

    void AddToSets(int document, uint traits)
    {
        if (Row.Workplace(traits) is >= 0 and var workplace)
            Bits.Add(Workplaces[workplace], document);
        Bits.Add(Categories[Row.CategoryOf(traits)], document);
        for (var left = Row.Seniorities(traits); left != 0; left &= left - 1)
            Bits.Add(Seniorities[BitOperations.TrailingZeroCount(left)], document);
        for (var left = Row.Employments(traits); left != 0; left &= left - 1)
            Bits.Add(Employments[BitOperations.TrailingZeroCount(left)], document);
        if (PayTo[document] > 0)
            Bits.Add(PayStated, document);
    }

    CountedSets Sets(int count) => new([.. Enumerable.Range(0, count).Select(_ => new ulong[Bits.Words(Documents)])]);
}
