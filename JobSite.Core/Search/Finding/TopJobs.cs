using System.Buffers;

namespace JobSite.Core.Search.Finding;

/// <summary>Keeps the best so many of any number of jobs; the last of them costs no more than the first.</summary>
sealed class TopJobs(int most) : IDisposable
{
    readonly Ranked[] kept = ArrayPool<Ranked>.Shared.Rent(Math.Max(256, most * 2));
    int count;

    public readonly record struct Ranked(long Rank, int Id) : IComparable<Ranked>
    {
        public int CompareTo(Ranked other) => Rank != other.Rank ? other.Rank.CompareTo(Rank) : other.Id.CompareTo(Id);
    }

    public int Most => most;

    /// <summary>What has a lower rank than this need not be added.</summary>
    public long Lowest { get; private set; } = long.MinValue;

    public void Add(long rank, int id)
    {
        if (rank < Lowest)
            return;
        if (count == kept.Length)
            Drop();
        kept[count++] = new(rank, id);
    }

    public IReadOnlyList<int> Ids(int skip)
    {
        Array.Sort(kept, 0, count);
        return [.. kept.Take(Math.Min(count, most)).Skip(skip).Select(k => k.Id)];
    }

    public void Dispose() => ArrayPool<Ranked>.Shared.Return(kept);

    /// <summary>Parts the best from the rest, in no order.</summary>
    void Drop()
    {
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

            if (most <= right)
                to = right;
            else if (most >= left)
                from = left;
            else
                break;
        }

        count = most;
        Lowest = kept[0].Rank;
        for (var i = 1; i < count; i++)
            Lowest = Math.Min(Lowest, kept[i].Rank);
    }
}
