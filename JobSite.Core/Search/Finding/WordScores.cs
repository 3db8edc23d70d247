using System.Numerics;
using System.Runtime.Intrinsics;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>Scores of all documents from one number to another, whether they are found or not: what is broad is scored fastest so.</summary>
static class WordScores
{
    /// <summary>Adds the fit of a word. The cursor is where in a list of hits this part begins.</summary>
    public static void AddFits(WordHits hits, int weight, int from, Span<int> scores, ref int cursor)
    {
        if (hits.Set is not null)
        {
            AddFits(hits.FitOf.AsSpan(from, scores.Length), weight, scores);
            return;
        }

        for (; cursor < hits.Count && hits.Documents[cursor] < from + scores.Length; cursor++)
            if (hits.Documents[cursor] >= from)
                scores[hits.Documents[cursor] - from] += weight * hits.Fits[cursor];
    }

    /// <summary>Adds the same to each document that is hit.</summary>
    public static void AddEach(WordHits hits, int weight, int from, Span<int> scores, ref int cursor)
    {
        if (hits.Set is { } set)
            for (var i = 0; i < Bits.Words(scores.Length); i++)
                for (var word = set[(from >> 6) + i]; word != 0; word &= word - 1)
                    scores[(i << 6) + BitOperations.TrailingZeroCount(word)] += weight;
        else
            for (; cursor < hits.Count && hits.Documents[cursor] < from + scores.Length; cursor++)
                if (hits.Documents[cursor] >= from)
                    scores[hits.Documents[cursor] - from] += weight;
    }

    static void AddFits(ReadOnlySpan<byte> fits, int weight, Span<int> scores)
    {
        var i = 0;
        for (; i + Vector128<byte>.Count <= fits.Length; i += Vector128<byte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(fits[i..]));
            Add(low.AsInt16(), weight, scores[i..]);
            Add(high.AsInt16(), weight, scores[(i + Vector128<short>.Count)..]);
        }

        for (; i < fits.Length; i++)
            scores[i] += weight * fits[i];
    }

    static void Add(Vector128<short> fits, int weight, Span<int> scores)
    {
        var wide = Vector256.Create(Vector128.WidenLower(fits), Vector128.WidenUpper(fits));
        (Vector256.Create<int>(scores) + wide * weight).CopyTo(scores);
    }
}
