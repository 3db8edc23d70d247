using System.Buffers;

namespace JobSite.Core.Work;

/// <summary>The pieces of a text around certain words, so that a costly pattern looks at a few lines and not at all.</summary>
sealed class NearWords(int before, int after, params string[] words)
{
    const int Most = 60;

    readonly SearchValues<string> values = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    public IEnumerable<string> In(string text)
    {
        var from = 0;
        for (var count = 0; count < Most && from < text.Length; count++)
        {
            var at = text.AsSpan(from).IndexOfAny(values);
            if (at < 0)
                yield break;

            at += from;
            yield return text[Math.Max(0, at - before)..Math.Min(text.Length, at + after)];
            from = at + 3;
        }
    }
}
