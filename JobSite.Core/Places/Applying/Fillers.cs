namespace JobSite.Core.Places.Applying;

/// <summary>Words between a phrase and the area it is about.</summary>
static class Fillers
{
    public static bool Skip(ReadOnlySpan<char> text, ref int at, string[] fillers)
    {
        foreach (var filler in fillers)
        {
            if (text[at..].StartsWith(filler, StringComparison.OrdinalIgnoreCase)
                && IsWordEnd(text[at..], filler.Length) && !char.IsUpper(text[Math.Min(at + 1, text.Length - 1)]))
            {
                at += filler.Length;
                return true;
            }
        }

        return false;
    }

    public static bool IsWordEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetter(text[at]);
}
