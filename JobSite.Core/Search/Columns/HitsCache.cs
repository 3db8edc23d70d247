namespace JobSite.Core.Search.Columns;

/// <summary>Keeps what was asked for lately, up to a number of bytes: two generations, of which the older is dropped whole.</summary>
sealed class HitsCache(long budget)
{
    readonly Lock gate = new();
    Dictionary<string, WordHits> young = new(StringComparer.Ordinal);
    Dictionary<string, WordHits> old = new(StringComparer.Ordinal);
    long bytes;

    public WordHits Get(string key, Func<WordHits> find)
    {
        lock (gate)
        {
            if (young.TryGetValue(key, out var known))
                return known;
            if (old.TryGetValue(key, out known))
                return Keep(key, known);
        }

        var found = find();
        lock (gate)
            return Keep(key, found);
    }

    WordHits Keep(string key, WordHits hits)
    {
        if ((bytes += hits.Bytes) > budget / 2)
            (old, young, bytes) = (young, new(StringComparer.Ordinal), hits.Bytes);

        return young[key] = hits;
    }
}
