using System.Numerics;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>How results are ordered. Equals: newest first.</summary>
static class Ranking
{
    const int Chunk = 1024;

    public static void Rank(SearchPlan plan, IReadOnlyList<SegmentMatches> segments, int documents, TopJobs top)
    {
        switch (plan.Filter.EffectiveOrder)
        {
            case JobOrder.Newest:
                Newest(segments, top);
                break;
            case JobOrder.HighestPay:
                foreach (var segment in segments)
                    HighestPay(segment, top);
                break;
            default:
                var best = new BestMatch(plan, segments, documents);
                foreach (var segment in segments)
                    best.Rank(segment, top);
                break;
        }
    }

    /// <summary>All segments are gone through by age together, until there are enough.</summary>
    static void Newest(IReadOnlyList<SegmentMatches> segments, TopJobs top)
    {
        var next = new PriorityQueue<Ages, long>();
        foreach (var ages in segments.Where(s => s.Count > 0).Select(s => new Ages(s)))
            if (ages.Next() is { } seen)
                next.Enqueue(ages, -seen);

        var (left, last) = (top.Most, 0L);
        while (next.TryPeek(out var newest, out _) && (newest.Seen == last || left > 0))
        {
            top.Add(last = newest.Seen, newest.Id);
            left--;
            if (newest.Next() is { } seen)
                next.DequeueEnqueue(newest, -seen);
            else
                next.Dequeue();
        }
    }

    static void HighestPay(SegmentMatches found, TopJobs top)
    {
        var columns = found.Segment.Columns;
        Span<ulong> high = stackalloc ulong[Chunk / 64];
        for (var from = 0; from < columns.Documents; from += Chunk)
        {
            var all = found.All.Span[(from >> 6)..Math.Min((from + Chunk) >> 6, found.All.Length)];
            if (all.IndexOfAnyExcept(0UL) < 0)
                continue;

            high.Clear();
            Bits.AtLeast(columns.PayTo.AsSpan(from, Math.Min(Chunk, columns.Documents - from)), TopJobs.Least(top.Lowest, 1), high);
            for (var i = 0; i < all.Length; i++)
                for (var word = high[i] & all[i]; word != 0; word &= word - 1)
                {
                    var document = from + (i << 6) + BitOperations.TrailingZeroCount(word);
                    top.Add(columns.PayTo[document], columns.FirstSeen[document], columns.Ids[document]);
                }
        }
    }
}
