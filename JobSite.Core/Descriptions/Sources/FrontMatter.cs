namespace JobSite.Core.Descriptions.Sources;

/// <summary>YAML at the head of a Markdown file, between two lines of dashes.</summary>
static class FrontMatter
{
    const int MostCharacters = 8_000;

    public static string Without(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || text.IndexOf('\n') is not (> 0 and < 8 and var first))
            return text;

        for (var at = text.IndexOf("\n---", first, StringComparison.Ordinal);
             at >= 0 && at < MostCharacters;
             at = text.IndexOf("\n---", at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', at + 1);
            if (text.AsSpan(at + 1, (end < 0 ? text.Length : end) - at - 1).TrimEnd().SequenceEqual("---")
                && text.AsSpan(first, at - first).Contains(':'))
                return end < 0 ? "" : text[(end + 1)..];
        }

        return text;
    }
}
