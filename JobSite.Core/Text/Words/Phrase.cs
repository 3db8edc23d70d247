namespace JobSite.Core.Text.Words;

/// <summary>A phrase of a <see cref="PhraseTable{T}"/> that stands in a text.</summary>
/// <param name="Value">What the phrase means.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="FirstWord">The number of its first word.</param>
/// <param name="LastWord">The number of its last word.</param>
/// <param name="Before">What stands before it.</param>
readonly record struct Phrase<T>(T Value, int Start, int End, int FirstWord, int LastWord, Gap Before)
{
    public string In(string text) => text[Start..End];
}
