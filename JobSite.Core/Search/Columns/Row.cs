using System.Buffers.Binary;
using JobSite.Core.Jobs;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Columns;

/// <summary>What filters and facets must know of a job, packed into a few bytes beside its words in the index.</summary>
readonly record struct Row(int Id, long From, long Until, long FirstSeen, long UnconfirmedFrom, uint Traits)
{
    public const int Length = 40;

    static readonly Dictionary<string, int> Categories =
        Category.All.Select((c, i) => (c.Key, i)).ToDictionary(x => x.Key, x => x.i);

    public static readonly int Other = Categories["other"];

    public static Row Of(Job job) => new(
        job.Id,
        job.VisibleFrom.ToUnixTimeMilliseconds(),
        job.VisibleUntil.ToUnixTimeMilliseconds(),
        job.FirstSeenAt.ToUnixTimeMilliseconds(),
        job.ConfirmedAt is { } at ? (at + Job.ConfirmedFor).ToUnixTimeMilliseconds() : long.MaxValue,
        TraitsOf(job));

    // From the right: workplace 2 bits (0 is not known), category 5, seniority 10, employment 9.
    static uint TraitsOf(Job job)
    {
        var traits = job.Workplace is { } workplace ? (uint)workplace + 1 : 0;
        traits |= (uint)Categories.GetValueOrDefault(job.CategoryKey, Other) << 2;
        foreach (var seniority in job.Seniorities)
            traits |= 1u << 7 + (int)seniority;
        foreach (var employment in job.EmploymentTypes)
            traits |= 1u << 17 + (int)employment;

        return traits;
    }

    public static int CategoryOf(string key) => Categories.GetValueOrDefault(key, -1);

    public static int Workplace(uint traits) => (int)(traits & 3) - 1;
    public static int CategoryOf(uint traits) => (int)(traits >> 2 & 31);
    public static uint Seniorities(uint traits) => traits >> 7 & 0x3FF;
    public static uint Employments(uint traits) => traits >> 17 & 0x1FF;

    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to, Id);
        BinaryPrimitives.WriteInt64LittleEndian(to[4..], From);
        BinaryPrimitives.WriteInt64LittleEndian(to[12..], Until);
        BinaryPrimitives.WriteInt64LittleEndian(to[20..], FirstSeen);
        BinaryPrimitives.WriteInt64LittleEndian(to[28..], UnconfirmedFrom);
        BinaryPrimitives.WriteUInt32LittleEndian(to[36..], Traits);
    }

    public static Row Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadInt32LittleEndian(from),
        BinaryPrimitives.ReadInt64LittleEndian(from[4..]),
        BinaryPrimitives.ReadInt64LittleEndian(from[12..]),
        BinaryPrimitives.ReadInt64LittleEndian(from[20..]),
        BinaryPrimitives.ReadInt64LittleEndian(from[28..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[36..]));
}
