using System.Numerics;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// Orders by how well the words fit: for each word, where it stands and how rare it is, and more for words side by side in
/// the title. Jobs without stated pay lose a sixteenth of that and unconfirmed ones three.
/// </summary>
sealed class BestMatch
{
    const int Sixteenths = 16;
    const int ForPay = 1;
    const int ForConfirmed = 3;
    const int Some = 16;    // from one document of so many on, all of a chunk are scored together
    const int Chunk = 1024; // documents whose scores stay in the fastest memory
    const int PairFit = 60;

    readonly SearchPlan plan;
    readonly int[] weights;
    readonly int pairWeight;

    public BestMatch(SearchPlan plan, IReadOnlyList<SegmentMatches> segments, int documents)
    {
        this.plan = plan;
        weights = [.. plan.Query.Must.Select((_, i) => Rarity(segments.Sum(s => s.Words[i].Count), documents))];
        pairWeight = weights.Length == 0 ? 0 : (int)weights.Average() * PairFit;
    }

    public void Rank(SegmentMatches found, TopJobs top)
    {
        if (found.Count == 0)
            return;

        var pairs = plan.Query.Better.Select(p => WordFinder.Find(found.Segment, JobFields.TitlePairs, p.Terms[0])).Where(p => p.Count > 0).ToList();
        var cursors = new int[weights.Length + pairs.Count];
        if (found.Count < found.Segment.Columns.Documents / Some)
            OfFew(found, pairs, cursors, top);
        else
            OfMany(found, pairs, cursors, top);
    }

    void OfMany(SegmentMatches found, List<WordHits> pairs, int[] cursors, TopJobs top)
    {
        var columns = found.Segment.Columns;
        Span<int> chunk = stackalloc int[Chunk];
        for (var from = 0; from < columns.Documents; from += Chunk)
        {
            var scores = chunk[..Math.Min(Chunk, columns.Documents - from)];
            scores.Clear();
            for (var i = 0; i < weights.Length; i++)
                WordScores.AddFits(found.Words[i], weights[i], from, scores, ref cursors[i]);
            for (var i = 0; i < pairs.Count; i++)
                WordScores.AddEach(pairs[i], pairWeight, from, scores, ref cursors[weights.Length + i]);

            // What is the most alike comes first: after it, most of the rest need not be looked at.
            AddAll(found, from, scores, 0, 0, top);
            AddAll(found, from, scores, ulong.MaxValue, 0, top);
            AddAll(found, from, scores, 0, ulong.MaxValue, top);
            AddAll(found, from, scores, ulong.MaxValue, ulong.MaxValue, top);
        }
    }

    /// <summary>Adds those of one kind that can still come among the best: their pay is stated or not, they are confirmed or not.</summary>
    static void AddAll(SegmentMatches found, int from, ReadOnlySpan<int> scores, ulong unpaid, ulong unconfirmed, TopJobs top)
    {
        var columns = found.Segment.Columns;
        var all = found.All.Span[(from >> 6)..];
        var paid = columns.PayStated.AsSpan(from >> 6);
        var confirmed = found.Moment.Confirmed.AsSpan(from >> 6);
        var quality = Sixteenths - (unpaid == 0 ? 0 : ForPay) - (unconfirmed == 0 ? 0 : ForConfirmed);
        Span<ulong> high = stackalloc ulong[Chunk / 64];
        high.Clear();
        Bits.AtLeast(scores, TopJobs.Least(top.Lowest, quality), high);

        for (var i = 0; i < Bits.Words(scores.Length); i++)
            for (var word = high[i] & all[i] & (paid[i] ^ unpaid) & (confirmed[i] ^ unconfirmed); word != 0; word &= word - 1)
            {
                var at = (i << 6) + BitOperations.TrailingZeroCount(word);
                top.Add(scores[at] * quality, columns.FirstSeen[from + at], columns.Ids[from + at]);
            }
    }

    void OfFew(SegmentMatches found, List<WordHits> pairs, int[] cursors, TopJobs top)
    {
        var columns = found.Segment.Columns;
        var documents = found.Documents;
        Span<int> scores = stackalloc int[Chunk];
        for (var from = 0; from < documents.Length; from += Chunk)
        {
            var chunk = documents[from..Math.Min(from + Chunk, documents.Length)];
            scores.Clear();
            for (var i = 0; i < weights.Length; i++)
                AddFits(found.Words[i], weights[i], chunk, scores, ref cursors[i]);
            for (var i = 0; i < pairs.Count; i++)
                AddPair(pairs[i], chunk, scores, ref cursors[weights.Length + i]);

            var least = TopJobs.Least(top.Lowest, Sixteenths);
            for (var i = 0; i < chunk.Length; i++)
                if (scores[i] >= least)
                {
                    var quality = Sixteenths - (columns.PayTo[chunk[i]] == 0 ? ForPay : 0) - (Bits.Has(found.Moment.Confirmed, chunk[i]) ? 0 : ForConfirmed);
                    top.Add(scores[i] * quality, columns.FirstSeen[chunk[i]], columns.Ids[chunk[i]]);
                }
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

    static int Rarity(int found, int documents) => (int)Math.Round(Sixteenths * Math.Log(2 + (double)documents / Math.Max(1, found)));
}
