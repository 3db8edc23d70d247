namespace JobSite.Core.Search.Finding;

/// <summary>Some documents of a segment, or all but some: whichever are fewer to look at.</summary>
/// <param name="Set">The documents to look at.</param>
/// <param name="Count">How many those are.</param>
/// <param name="IsRest">Whether they are the ones that are left out.</param>
readonly record struct Part(ReadOnlyMemory<ulong> Set, int Count, bool IsRest)
{
    /// <summary>How many are meant, of so many that all documents have and so many that these have.</summary>
    public int Of(int all, int these) => IsRest ? all - these : these;
}
