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

    static void Newest(SegmentMatches found, TopJobs top)
    {
        var columns = found.Segment.Columns;
        foreach (var document in found.Documents)
            if (columns.FirstSeen[document] >= top.Lowest)
                top.Add(columns.FirstSeen[document], columns.Ids[document]);
    }

    static void HighestPay(SegmentMatches found, TopJobs top)
    {
        var columns = found.Segment.Columns;
        foreach (var document in found.Documents)
            top.Add(Rank(columns.PayTo[document], columns.FirstSeen[document]), columns.Ids[document]);
    }

    void BestMatch(SegmentMatches found, TopJobs top)
    {
        var columns = found.Segment.Columns;
        var documents = found.Documents;
        using var scratch = new Scratch();
        var scores = scratch.List(documents.Length).Span;
        scores.Clear();
        for (var i = 0; i < weights.Length; i++)
            AddFits(found.Words[i], weights[i], documents, scores);
        foreach (var pair in plan.Query.Better)
            AddPair(WordFinder.Find(found.Segment, JobFields.TitlePairs, pair.Terms[0]), documents, scores);

        var minute = (uint)(plan.Now.ToUnixTimeMilliseconds() / 60_000);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            var quality = Sixteenths - (columns.PayTo[document] == 0 ? 1 : 0) - (columns.UnconfirmedFrom[document] <= minute ? 3 : 0);
            var rank = Rank(scores[i] * quality, columns.FirstSeen[document]);
            if (rank >= top.Lowest)
                top.Add(rank, columns.Ids[document]);
        }
    }

    static void AddFits(WordHits hits, int weight, ReadOnlySpan<int> documents, Span<int> scores)
    {
        if (hits.Set is not null)
        {
            for (var i = 0; i < documents.Length; i++)
                scores[i] += weight * hits.FitOf[documents[i]];
            return;
        }

        for (var (i, h) = (0, 0); i < documents.Length; i++)
        {
            while (hits.Documents[h] < documents[i])
                h++;
            scores[i] += weight * hits.Fits[h];
        }
    }

    void AddPair(WordHits pair, ReadOnlySpan<int> documents, Span<int> scores)
    {
        for (var (i, h) = (0, 0); i < documents.Length; i++)
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
