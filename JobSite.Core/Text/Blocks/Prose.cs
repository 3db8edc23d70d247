using System.Diagnostics.CodeAnalysis;

namespace JobSite.Core.Text.Blocks;

/// <summary>
/// The words of one paragraph, item or heading, with their emphasis and links. White space in it is tidy already.
/// </summary>
sealed class Prose(IReadOnlyList<Run> runs)
{
    public static readonly Prose Empty = new([]);

    string? text;

    public IReadOnlyList<Run> Runs => runs;

    public string Text => text ??= runs.Count == 1 ? runs[0].Text : string.Concat(runs.Select(r => r.Text));

    public bool IsEmpty => runs.Count == 0;

    public bool HasLinks => runs.Any(r => r.Href is not null);

    public bool IsStrong =>
        !IsEmpty && runs.All(r => r.Emphasis.HasFlag(Emphasis.Strong) || !r.Text.Any(char.IsLetterOrDigit));

    public static Prose Of(string text) => new ProseBuilder().Append(text, keepLines: true).Build();

    /// <summary>The same from one character to another, tidied at both ends.</summary>
    [SuppressMessage("Style", "IDE0057", Justification = "positions in the whole, not in a run")]
    public Prose Slice(int start, int end)
    {
        if (start <= 0 && end >= Text.Length)
            return this;

        var builder = new ProseBuilder();
        var at = 0;
        foreach (var run in runs)
        {
            var from = Math.Max(start - at, 0);
            var to = Math.Min(end - at, run.Text.Length);
            if (from < to)
                builder.Append(run with { Text = run.Text.Substring(from, to - from) });
            at += run.Text.Length;
        }

        return builder.Build();
    }

    public Prose From(int start) => Slice(start, Text.Length);

    public IEnumerable<Prose> Lines()
    {
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start);
            end = end < 0 ? Text.Length : end;
            yield return Slice(start, end);
            start = end + 1;
        }
    }

    /// <summary>Changes each run, or takes it away.</summary>
    public Prose Select(Func<Run, IEnumerable<Run>> change)
    {
        var builder = new ProseBuilder();
        foreach (var run in runs.SelectMany(change))
            builder.Append(run);

        return builder.Build();
    }

    public Prose WithoutStrong() =>
        runs.Any(r => r.Emphasis != Emphasis.None)
            ? Select(r => [r with { Emphasis = r.Emphasis & ~Emphasis.Strong }])
            : this;

    public static Prose Join(string between, params IEnumerable<Prose> parts)
    {
        var full = parts.Where(p => !p.IsEmpty).ToList();
        if (full is [var only])
            return only;

        var builder = new ProseBuilder();
        foreach (var part in full)
        {
            if (!builder.IsEmpty)
                builder.Append(between, keepLines: true);
            foreach (var run in part.Runs)
                builder.Append(run);
        }

        return builder.Build();
    }
}
