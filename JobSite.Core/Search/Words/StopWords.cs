using System.Collections.Frozen;

namespace JobSite.Core.Search.Words;

/// <summary>Words that say nothing of a job. "It" and "us" are not among them: they are IT and the US.</summary>
static class StopWords
{
    static readonly FrozenSet<string> All =
        "a an and are as at be by for from have if in is of on or our that the their this to was we will with you your"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => word.Length < 6 && All.Contains(word);
}
