namespace JobSite.Core.Values;

/// <summary>One page of a longer list, and how long the whole list is. Pages are numbered from 1.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
    public bool HasNext => Number < Last;
    public bool HasPrevious => Number > 1;
}
