using System.Buffers;

namespace JobSite.Core.Text;

/// <summary>
/// Looks for the first of several words, case aside. Words in ASCII alone are found many times faster, so the others
/// are looked for only in texts that have such letters.
/// </summary>
sealed class AnyWord(params IEnumerable<string> words)
{
    readonly SearchValues<string> all = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);
    readonly SearchValues<string> ascii =
        SearchValues.Create([.. words.Where(w => w.All(char.IsAscii))], StringComparison.OrdinalIgnoreCase);

    public int IndexIn(ReadOnlySpan<char> text) =>
        text.IndexOfAny(text.ContainsAnyExceptInRange('\0', '\x7F') ? all : ascii);

    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;
}
