namespace JobSite.Core.Search.Words;

/// <summary>One piece of what was typed: a word, or several that belong together.</summary>
sealed record TypedPart(IReadOnlyList<Word> Words, bool IsQuoted, bool IsTitle, bool IsNot)
{
    public bool IsPlainWord => !IsQuoted && !IsTitle && !IsNot && Words.Count == 1;
}
