using JobSite.Core.Text;

namespace JobSite.Core.Work.Words;

/// <summary>
/// The pieces of a text around certain words that have one of some others beside them, and where the word stands in
/// each, so that a costly pattern looks at few lines.
/// </summary>
sealed class NearWords(int before, int after, string[] and, params string[] words)
{
    const int Most = 60;

    readonly AnyWord these = new(words);
    readonly AnyWord others = new(and);

    public IEnumerable<(string Window, int At)> In(string text)
    {
        var from = 0;
        for (var count = 0; count < Most && from < text.Length; count++)
        {
            var at = these.IndexIn(text.AsSpan(from));
            if (at < 0)
                yield break;

            at += from;
            var start = Math.Max(0, at - before);
            var end = Math.Min(text.Length, at + after);
            if (others.IsIn(text.AsSpan(start..end)))
                yield return (text[start..end], at - start);
            from = at + 3;
        }
    }
}
