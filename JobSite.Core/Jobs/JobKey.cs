using JobSite.Core.Text;

namespace JobSite.Core.Jobs;

/// <summary>The handle of a job in addresses: random, read aloud without mistakes (no I, L, O, U), in either case.</summary>
public static class JobKey
{
    const int Length = 7;

    public static string New() => ShortKey.New(Length);

    public static string SlugOf(string title, string company) => Slug.Of($"{title} {company}");

    /// <summary>The key at the end of "some-words-7K2M9QA", or of nothing but the key; null when there is none.</summary>
    public static string? In(string address)
    {
        var key = address[(address.LastIndexOf('-') + 1)..].ToUpperInvariant();

        return key.Length == Length && key.All(ShortKey.Alphabet.Contains) ? key : null;
    }
}
