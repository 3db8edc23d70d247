using System.Text;

namespace JobSite.Core.Text.Blocks;

/// <summary>
/// Puts runs together: one space between words, none at either end of a line, equal neighbors as one.
/// </summary>
sealed class ProseBuilder
{
    readonly List<Run> runs = [];
    readonly StringBuilder current = new();
    Emphasis emphasis;
    string? href;
    bool space;
    int breaks;

    public bool IsEmpty => runs.Count == 0 && current.Length == 0;

    public ProseBuilder Append(Run run) => Append(run.Text, run.Emphasis, run.Href, keepLines: true);

    public ProseBuilder Append(
        ReadOnlySpan<char> text, Emphasis emphasis = Emphasis.None, string? href = null, bool keepLines = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (PlainLength(text[i..]) is > 0 and var plain)
            {
                Add(text.Slice(i, plain), emphasis, href);
                i += plain - 1;
                continue;
            }

            var c = text[i];
            if (keepLines && c == '\n' || c == '\u2028')
                Break();
            else if (c is ' ' or '\u00A0' || char.IsWhiteSpace(c))
                space = true;
            else if (c is '\uF0B7' or '\uF0A7') // Word's bullets, of its own font
                Add("•", emphasis, href);
            else if (IsShown(text, i))
                Add(text.Slice(i, 1), emphasis, href);
        }

        return this;
    }

    public void Break()
    {
        if (!IsEmpty)
            breaks++;
        space = false;
    }

    /// <summary>What was put in so far. An empty line between is kept as one.</summary>
    public Prose Build()
    {
        Close();
        var prose = runs.Count == 0 ? Prose.Empty : new Prose([.. runs]);
        runs.Clear();
        (space, breaks) = (false, 0);

        return prose;
    }

    void Add(ReadOnlySpan<char> shown, Emphasis newEmphasis, string? newHref)
    {
        if (breaks > 0 || space)
        {
            // white space belongs to the plainer side, so that "a <b> b</b>" and "a <b>b</b>" are the same
            if (!IsEmpty)
            {
                Use(emphasis & newEmphasis, href == newHref ? href : null);
                current.Append(breaks > 0 ? new string('\n', Math.Min(breaks, 2)) : " ");
            }

            (space, breaks) = (false, 0);
        }

        Use(newEmphasis, newHref);
        current.Append(shown);
    }

    /// <summary>How many signs of ASCII come first: most of most texts, and all of them are shown.</summary>
    static int PlainLength(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('!', '~') is >= 0 and var end ? end : text.Length;

    void Use(Emphasis newEmphasis, string? newHref)
    {
        if (emphasis == newEmphasis && href == newHref)
            return;

        Close();
        (emphasis, href) = (newEmphasis, newHref);
    }

    void Close()
    {
        if (current.Length > 0)
            runs.Add(new(current.ToString(), emphasis, href));
        current.Clear();
    }

    /// <summary>
    /// Not control characters, half characters, marks without width and those that turn the direction of writing.
    /// </summary>
    static bool IsShown(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\uFFFE'
            or '\uFFFF' => false,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2060' or (>= '\uE000' and <= '\uF8FF') =>
            false,
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };
}
