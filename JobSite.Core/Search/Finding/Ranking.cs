using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// How results are ordered. The best match counts, for each word, where it stands and how rare it is, and more for words
/// side by side in the title; jobs without stated pay lose a sixteenth of it and unconfirmed ones three. Equals: newest first.
/// </summary>
sealed class Ranking
{
    const int Sixteenths = 16;
    const int Many = 64;    // one document of so many
    const int Chunk = 1024; // documents whose scores stay in the fastest memory
    const int PairFit = 60;
    const long Year2000 = 946_684_800;

    readonly SearchPlan plan;
    readonly int[] weights;
    readonly int pairWeight;

    public Ranking(SearchPlan plan, IReadOnlyList<SegmentMatches> segments, int documents)
    {
        this.plan = plan;
        weights = [.. plan.Query.Must.Select((_, i) => Rarity(segments.Sum(s => s.Words[i].Count), documents))];
        pairWeight = weights.Length == 0 ? 0 : (int)weights.Average() * PairFit;
    }

    public void Rank(SegmentMatches found, TopJobs top)
    {
        switch (plan.Filter.EffectiveOrder)
        {
            case JobOrder.Newest: Newest(found, top); break;
            case JobOrder.HighestPay: HighestPay(found, top); break;
            default: BestMatch(found, top); break;
        }
    }

    /// <summary>Where many are found, the newest are soon met when all are gone through by age.</summary>
    static void Newest(SegmentMatches found, TopJobs top)
    {
        var columns = found.Segment.Columns;
        if (found.Count < columns.Documents / Many)
        {
            foreach (var document in found.Documents)
                top.Add(columns.FirstSeen[document], columns.Ids[document]);
            return;
        }

        var all = found.All.Span;
        var (left, last) = (top.Most, 0L);
        foreach (var document in columns.ByAge)
        {
            if (!Bits.Has(all, document))
                continue;
            var seen = columns.FirstSeen[document];
            if (seen < top.Lowest || left-- <= 0 && seen < last)
                return;
            top.Add(last = seen, columns.Ids[document]);
        }
    }

    static void HighestPay(SegmentMatches found, TopJobs top)
    {
        var columns = found.Segment.Columns;
        foreach (var document in found.Documents)
        {
            if (columns.PayTo[document] < top.Lowest >> 32)
                continue;
            var rank = Rank(columns.PayTo[document], columns.FirstSeen[document]);
            if (rank >= top.Lowest)
                top.Add(rank, columns.Ids[document]);
        }
    }

    void BestMatch(SegmentMatches found, TopJobs top)
    {
        var documents = found.Documents;
        Span<int> scores = stackalloc int[Chunk];
        var pairs = plan.Query.Better.Select(p => WordFinder.Find(found.Segment, JobFields.TitlePairs, p.Terms[0])).Where(p => p.Count > 0).ToList();
        var cursors = new int[weights.Length + pairs.Count];

        for (var from = 0; from < documents.Length; from += Chunk)
        {
            var chunk = documents[from..Math.Min(from + Chunk, documents.Length)];
            scores.Clear();
            for (var i = 0; i < weights.Length; i++)
                AddFits(found.Words[i], weights[i], chunk, scores, ref cursors[i]);
            for (var i = 0; i < pairs.Count; i++)
                AddPair(pairs[i], chunk, scores, ref cursors[weights.Length + i]);
            Add(found.Segment.Columns, chunk, scores, top);
        }
    }

    void Add(SegmentColumns columns, ReadOnlySpan<int> documents, ReadOnlySpan<int> scores, TopJobs top)
    {
        var minute = (uint)(plan.Now.ToUnixTimeMilliseconds() / 60_000);
        var lowest = (int)(Math.Max(0, top.Lowest) >> 32);
        for (var i = 0; i < documents.Length; i++)
        {
            if (scores[i] * Sixteenths < lowest)
                continue;

            var document = documents[i];
            var quality = Sixteenths - (columns.PayTo[document] == 0 ? 1 : 0) - (columns.UnconfirmedFrom[document] <= minute ? 3 : 0);
            var rank = Rank(scores[i] * quality, columns.FirstSeen[document]);
            if (rank >= top.Lowest)
                top.Add(rank, columns.Ids[document]);
        }
    }

    static void AddFits(WordHits hits, int weight, ReadOnlySpan<int> documents, Span<int> scores, ref int h)
    {
        if (hits.Set is not null)
        {
            for (var i = 0; i < documents.Length; i++)
                scores[i] += weight * hits.FitOf[documents[i]];
            return;
        }

        for (var i = 0; i < documents.Length; i++)
        {
            while (hits.Documents[h] < documents[i])
                h++;
            scores[i] += weight * hits.Fits[h];
        }
    }

    void AddPair(WordHits pair, ReadOnlySpan<int> documents, Span<int> scores, ref int h)
    {
        for (var i = 0; i < documents.Length; i++)
            if (pair.Set is { } set)
                scores[i] += Bits.Has(set, documents[i]) ? pairWeight : 0;
            else
            {
                while (h < pair.Count && pair.Documents[h] < documents[i])
                    h++;
                if (h == pair.Count)
                    return;
                if (pair.Documents[h] == documents[i])
                    scores[i] += pairWeight;
            }
    }

    static long Rank(int first, long seen) => (long)first << 32 | (uint)Math.Clamp(seen / 1000 - Year2000, 0, uint.MaxValue);

    static int Rarity(int found, int documents) => (int)Math.Round(Sixteenths * Math.Log(2 + (double)documents / Math.Max(1, found)));
}
