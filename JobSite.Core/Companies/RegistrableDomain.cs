using System.Collections.Frozen;
using System.Globalization;

namespace JobSite.Core.Companies;

/// <summary>
/// The part of a host name that somebody registered: "example.co.uk" of "jobs.example.co.uk". Of rules for all the world's
/// registries we keep those that company sites meet; where they leave a doubt, the longer name is taken, so that nobody
/// proves a name that others share.
/// </summary>
public static class RegistrableDomain
{
    const int Longest = 253;

    /// <summary>Second words under a country that are open to registration below them ("co.uk", "com.br").</summary>
    static readonly FrozenSet<string> Branches = FrozenSet.Create(StringComparer.Ordinal,
        "ac", "asn", "biz", "co", "com", "ed", "edu", "firm", "gen", "go", "gob", "gouv", "gov", "govt", "gub", "id", "ind", "info",
        "int", "k12", "lg", "ltd", "me", "mil", "mod", "mus", "name", "ne", "net", "nhs", "nic", "nom", "or", "org", "plc", "police", "pro",
        "re", "res", "sch", "school", "sci", "tm", "web");

    /// <summary>Countries that open none of them: web.de is somebody's.</summary>
    static readonly FrozenSet<string> Flat = FrozenSet.Create(StringComparer.Ordinal,
        "be", "ch", "cz", "de", "dk", "ee", "eu", "fi", "ie", "li", "lt", "lu", "nl", "se", "sk");

    /// <summary>Hosts that give everybody a name of their own.</summary>
    static readonly FrozenSet<string> Shared = DomainList.Read("hosts");

    /// <summary>Null where there is none: an address of numbers, a name alone, or no name at all.</summary>
    public static string? Of(string? host)
    {
        if (AsciiOf(host) is not { } ascii)
            return null;

        var words = ascii.Split('.');
        if (words.Length < 2 || words.Any(w => w.Length is 0 or > 63) || !words[^1].Any(char.IsAsciiLetter))
            return null;

        var isBranch = words[^1].Length == 2 && !Flat.Contains(words[^1]) && Branches.Contains(words[^2]);
        var open = isBranch || Shared.Contains(string.Join('.', words[^2..])) ? 3 : 2;

        return words.Length < open ? null : string.Join('.', words[^open..]);
    }

    public static string? OfMail(string? address) =>
        address?.LastIndexOf('@') is >= 0 and var at ? Of(address[(at + 1)..]) : null;

    public static string? OfSite(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? Of(uri.IdnHost) : null;

    static string? AsciiOf(string? host)
    {
        if (host?.Trim().TrimEnd('.') is not { Length: > 0 and <= Longest } name)
            return null;

        try
        {
            var ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(name).ToLowerInvariant();

            return ascii.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
