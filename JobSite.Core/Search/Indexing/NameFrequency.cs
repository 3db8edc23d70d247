namespace JobSite.Core.Search.Indexing;

/// <summary>The names that most jobs have, with how many at most, and how many any other name has at most.</summary>
sealed record NameFrequency(IReadOnlyList<(int Name, int Most)> Names, int MostOfOthers)
{
    const int Kept = 128;

    public static NameFrequency Of(IEnumerable<(int[] Global, int[] Frequencies)> columns)
    {
        var counts = new Dictionary<int, int>();
        foreach (var (global, frequencies) in columns)
            for (var i = 0; i < frequencies.Length; i++)
                counts[global[i]] = counts.GetValueOrDefault(global[i]) + frequencies[i];

        var order = counts.Where(c => c.Value > 0).OrderByDescending(c => c.Value).ToList();
        return new([.. order.Take(Kept).Select(c => (c.Key, c.Value))], order.Count > Kept ? order[Kept].Value : 0);
    }
}
