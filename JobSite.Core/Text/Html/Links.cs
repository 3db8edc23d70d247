using System.Globalization;
using System.Text;

namespace JobSite.Core.Text.Html;

/// <summary>Where a link may lead, and what is left out of it.</summary>
static class Links
{
    const int Longest = 2_000;
    const string Protection = "/cdn-cgi/l/email-protection#";

    /// <summary>The address to write, or null where it leads nowhere we would send anybody.</summary>
    public static string? Safe(string? href)
    {
        if (href is null || href.Length > Longest)
            return null;
        if (href.IndexOf(Protection, StringComparison.Ordinal) is >= 0 and var at)
            return Unhide(href[(at + Protection.Length)..]) is { } mail ? $"mailto:{mail}" : null;

        var plain = href.Trim().Replace("\t", "").Replace("\n", "").Replace("\r", "");
        if (!HasScheme(plain) || !Uri.TryCreate(plain, UriKind.Absolute, out var uri))
            return null;

        return uri.Scheme == Uri.UriSchemeMailto ? Mail(plain)
            : uri.Host.Length > 0 && uri.UserInfo.Length == 0 ? WithoutTracking(uri)
            : null;
    }

    /// <summary>The address that Cloudflare keeps from robots: the first byte is the key to the others.</summary>
    public static string? Unhide(string hex)
    {
        if (hex.Length is < 6 or > 400 || hex.Length % 2 > 0 || !hex.All(char.IsAsciiHexDigit))
            return null;

        var bytes = Convert.FromHexString(hex);
        var mail = Encoding.UTF8.GetString([.. bytes.Skip(1).Select(b => (byte)(b ^ bytes[0]))]).Split('?')[0];

        return IsMail(mail) ? mail : null;
    }

    public static bool IsTracking(string? href) =>
        href is not null && (href.Contains("utm_", StringComparison.OrdinalIgnoreCase)
            || href.Contains("gh_src", StringComparison.OrdinalIgnoreCase));

    static bool HasScheme(string href) =>
        href.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Only the first address: copies and a text to send would be somebody else's words in the visitor's name.
    /// </summary>
    static string? Mail(string href)
    {
        var mail = Uri.UnescapeDataString(href["mailto:".Length..].Split('?', ',')[0]).Trim();

        return IsMail(mail) ? $"mailto:{mail}" : null;
    }

    static bool IsMail(string mail) =>
        mail.Length <= 254 && mail.IndexOf('@') is > 0 and var at && mail.IndexOf('.', at) > at + 1
        && mail.LastIndexOf('@') == at
        && mail[^1] != '.' && mail.All(c => char.IsLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+');

    static string WithoutTracking(Uri uri)
    {
        if (!IsTracking(uri.Query))
            return uri.AbsoluteUri;

        var kept = uri.Query.TrimStart('?').Split('&').Where(p => !IsTrackingName(p));
        var query = string.Join('&', kept);

        return uri.GetLeftPart(UriPartial.Path) + (query.Length > 0 ? "?" + query : "") + uri.Fragment;
    }

    static bool IsTrackingName(string pair) =>
        pair.StartsWith("utm_", ignoreCase: true, CultureInfo.InvariantCulture)
        || pair.StartsWith("gh_src", ignoreCase: true, CultureInfo.InvariantCulture);
}
