namespace JobSite.Core.Text.Words;

/// <summary>Where a word stands in a text.</summary>
readonly record struct Word(int Start, int End, Gap Before, WordPrint Print)
{
    public int Length => End - Start;
}
