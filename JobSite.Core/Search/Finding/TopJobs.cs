using System.Buffers;

namespace JobSite.Core.Search.Finding;

/// <summary>Keeps the best so many of any number of jobs; the last of them costs no more than the first.</summary>
sealed class TopJobs(int most) : IDisposable
{
    const long Year2000 = 946_684_800;

    readonly Ranked[] kept = ArrayPool<Ranked>.Shared.Rent(Math.Max(1024, most * 4));
    int count;

    public readonly record struct Ranked(long Rank, int Id) : IComparable<Ranked>
    {
        public int CompareTo(Ranked other) => Rank != other.Rank ? other.Rank.CompareTo(Rank) : other.Id.CompareTo(Id);
    }

    public int Most => most;

    /// <summary>What has a lower rank than this need not be added.</summary>
    public long Lowest { get; private set; } = long.MinValue;

    /// <summary>The lowest value that can still be among the best where it counts so many times.</summary>
    public static int Least(long lowest, int times) => (int)(((Math.Max(0, lowest) >> 32) + times - 1) / times);

    /// <summary>By a value, and by age where that is the same.</summary>
    public void Add(int value, long seen, int id) => Add((long)value << 32 | (uint)Math.Clamp(seen / 1000 - Year2000, 0, uint.MaxValue), id);

    public void Add(long rank, int id)
    {
        if (rank < Lowest)
            return;
        if (count == kept.Length)
            Drop();
        kept[count++] = new(rank, id);
    }

    /// <summary>Those after so many better ones, the best first. Only these are sorted.</summary>
    public IReadOnlyList<int> Ids(int skip)
    {
        var end = Math.Min(count, most);
        Part(end);
        Part(skip);
        if (skip >= end)
            return [];

        Array.Sort(kept, skip, end - skip);
        return [.. kept.AsSpan(skip..end).ToArray().Select(k => k.Id)];
    }

    public void Dispose() => ArrayPool<Ranked>.Shared.Return(kept);

    void Drop()
    {
        Part(most);
        count = most;
        Lowest = kept[0].Rank;
        for (var i = 1; i < count; i++)
            Lowest = Math.Min(Lowest, kept[i].Rank);
    }

    /// <summary>Puts so many of the best before all others, in no order.</summary>
    void Part(int best)
    {
        if (best <= 0 || best >= count)
            return;

        for (var (from, to) = (0, count - 1); from < to;)
        {
            var middle = kept[from + (to - from) / 2];
            var (left, right) = (from, to);
            while (left <= right)
            {
                while (kept[left].CompareTo(middle) < 0)
                    left++;
                while (middle.CompareTo(kept[right]) < 0)
                    right--;
                if (left > right)
                    break;
                (kept[left], kept[right]) = (kept[right], kept[left]);
                left++;
                right--;
            }

            if (best <= right)
                to = right;
            else if (best >= left)
                from = left;
            else
                break;
        }
    }
}
