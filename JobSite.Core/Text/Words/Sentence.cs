namespace JobSite.Core.Text.Words;

/// <summary>Finds the sentence or line around a spot of a text.</summary>
static class Sentence
{
    const int Farthest = 320;

    public static (int Start, int End) Around(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Farthest && !Ends(text, start - 1))
            start--;

        var end = at;
        while (end < text.Length && end - at < Farthest && !Ends(text, end))
            end++;
        if (end < text.Length && text[end] is '.' or '!' or '?' or '。')
            end++;

        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '-' or '•' or '·' or '#'))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }

    // "U.S. based" goes on; so does "e.g. Berlin".
    static bool Ends(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\n' or '\r' or '!' or '?' or '•' or '。' or '！' => true,
        '.' =>
            (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]))
                && !(at > 1 && text[at - 2] is '.' or ' ' && char.IsLetter(text[at - 1])),
        _ => false,
    };
}
