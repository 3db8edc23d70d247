using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Formats;

/// <summary>What the address of a job tells of the board that it is on.</summary>
static partial class BoardAddress
{
    const int MostSearched = 20_000;

    /// <summary>The first part of the path, if the address is on one of these hosts ("amplitude" of boards.greenhouse.io/amplitude/jobs/1).</summary>
    public static string? Token(string? url, params ReadOnlySpan<string> hosts)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;

        foreach (var host in hosts)
            if (address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
                return address.Segments is [_, "embed/", ..] ? For().Match(address.Query) is { Success: true } board ? board.Groups[1].Value.ToLowerInvariant() : null
                    : address.Segments is [_, var token, ..] ? Uri.UnescapeDataString(token.TrimEnd('/')).ToLowerInvariant() : null;
        return null;
    }

    /// <summary>The name in the address of a company's own site ("brex" of https://careers.brex.com/jobs/1).</summary>
    public static string? Site(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.HostNameType is not UriHostNameType.Dns)
            return null;

        var labels = address.Host.ToLowerInvariant().Split('.');
        var name = labels.Length - (labels is [.., "co" or "com" or "org" or "net" or "gov" or "ac", { Length: 2 }] ? 3 : 2);

        return name >= 0 ? labels[name] : null;
    }

    /// <summary>How a text writes the name that a token was made of ("Open Table" for "opentable").</summary>
    public static string? NameIn(string? text, string? token)
    {
        if (text is null || token?.Replace("-", "").Replace("_", "") is not { Length: > 2 } letters)
            return null;

        var words = Words().Matches(text.Length > MostSearched ? text[..MostSearched] : text);
        for (var i = 0; i < words.Count; i++)
            if (char.IsUpper(words[i].ValueSpan[0]) && Spelled(text, words, i, letters) is { } name)
                return name;
        return null;
    }

    // Up to four words in a row, with nothing but a blank between, that spell the token.
    static string? Spelled(string text, MatchCollection words, int from, string letters)
    {
        var spelled = "";
        for (var i = from; i < Math.Min(from + 4, words.Count) && letters.StartsWith(spelled, StringComparison.OrdinalIgnoreCase); i++)
        {
            if (i > from && words[i].Index - words[i - 1].Index - words[i - 1].Length != 1)
                return null;
            spelled += words[i].Value;
            if (spelled.Equals(letters, StringComparison.OrdinalIgnoreCase))
                return text[words[from].Index..(words[i].Index + words[i].Length)];
        }
        return null;
    }

    [GeneratedRegex(@"[?&]for=([\w-]{1,80})", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex For();

    [GeneratedRegex(@"[\p{L}\p{N}]{1,40}", RegexOptions.CultureInvariant, Limits.RegexTimeout)]
    private static partial Regex Words();

    /// <summary>A token as the name that it most likely stands for: "open-table" is Open Table.</summary>
    public static string? AsName(string? token) => string.IsNullOrWhiteSpace(token) ? null : BoardName.Of(token);
}
