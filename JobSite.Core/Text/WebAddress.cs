namespace JobSite.Core.Text;

/// <summary>Addresses from outside, as they may stand in a link.</summary>
public static class WebAddress
{
    static readonly string[] Tracking = ["utm_", "gh_src", "fbclid", "gclid", "mc_cid", "mc_eid"];

    /// <summary>
    /// An absolute http, https or mailto address, written anew and without tracking; null for anything else.
    /// </summary>
    public static string? Clean(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || address!.Length > 2000)
            return null;
        if (uri.Scheme == Uri.UriSchemeMailto)
            return uri.AbsoluteUri;
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps || uri.UserInfo.Length > 0
            || uri.Host.Length == 0)
            return null;

        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        var kept = query.Where(p => !Tracking.Any(t => p.StartsWith(t, StringComparison.OrdinalIgnoreCase))).ToArray();

        return kept.Length == query.Length
            ? uri.AbsoluteUri
            : new UriBuilder(uri) { Query = string.Join('&', kept) }.Uri.AbsoluteUri;
    }
}
