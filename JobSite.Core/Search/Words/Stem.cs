using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace JobSite.Core.Search.Words;

/// <summary>What the forms of an English word have in common (engineer, engineers, engineering).</summary>
static class Stem
{
    const int Most = 200_000;

    // Stands before a stem in the index, so that it is never taken for a word.
    public const char Sign = '~';

    static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);
    static readonly ThreadLocal<EnglishStemmer> Stemmer = new(() => new());

    /// <summary>The stem with its sign; null where the word is its own stem.</summary>
    public static string? Of(string word)
    {
        if (Known.TryGetValue(word, out var stem))
            return stem;

        if (Known.Count >= Most)
            Known.Clear();
        return Known[word] = Find(word);
    }

    /// <summary>As a word stands in a description, which keeps stems only: half the size, and exact forms matter less there.</summary>
    public static string InBody(string word) => word[0] == Sign ? word : Of(word) ?? Sign + word;

    static string? Find(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetterLower))
            return null;

        var stemmer = Stemmer.Value!;
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current == word ? null : Sign + stemmer.Current;
    }
}
