using JobSite.Core.Search.Words;
using Lucene.Net.Index;

namespace JobSite.Core.Search.Columns;

/// <summary>The words of a board, to find what somebody meant who typed another one.</summary>
sealed class BoardWords
{
    const int Least = 2;     // jobs that must have a word before it is suggested
    const int Most = 60_000;

    static readonly JobParts[] Read = [JobParts.Title, JobParts.Skills, JobParts.Company, JobParts.Place, JobParts.Summary];

    readonly Dictionary<(char First, int Length), List<(string Word, int Count)>> words;

    BoardWords(IEnumerable<KeyValuePair<string, int>> counts, int documents)
    {
        Documents = documents;
        words = counts.Where(c => c.Value >= Least && c.Key.Length > 2 && c.Key[0] != Stem.Sign)
            .OrderByDescending(c => c.Value).Take(Most)
            .GroupBy(c => (c.Key[0], c.Key.Length)).ToDictionary(g => g.Key, g => g.Select(c => (c.Key, c.Value)).ToList());
    }

    public static BoardWords None { get; } = new([], 0);

    /// <summary>How many jobs there were when they were gathered.</summary>
    public int Documents { get; }

    public static BoardWords Of(DirectoryReader reader)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in Read)
            if (MultiFields.GetTerms(reader, FieldWeights.NameOf(part)) is { } terms)
                for (var each = terms.GetEnumerator(); each.MoveNext();)
                    if (each.DocFreq is >= Least and var count && each.Term.Utf8ToString() is var word)
                        counts[word] = Math.Max(count, counts.GetValueOrDefault(word));

        return new(counts, reader.NumDocs);
    }

    /// <summary>Words that begin alike and differ by so many letters at most.</summary>
    public IEnumerable<(string Word, int Count, int Slips)> Near(string word, int most)
    {
        for (var length = word.Length - most; length <= word.Length + most; length++)
            foreach (var (other, count) in words.GetValueOrDefault((word[0], length)) ?? [])
                if (Slips(word, other, most) is >= 1 and var slips && slips <= most)
                    yield return (other, count, slips);
    }

    /// <summary>Letters to add, leave out, change or swap with the next.</summary>
    static int Slips(string a, string b, int most)
    {
        Span<int> before = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1], earlier = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            var last = earlier;
            earlier = before;
            before = row;
            row = last;
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(before[j], row[j - 1]) + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], earlier[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return least;
        }

        return row[b.Length];
    }
}
