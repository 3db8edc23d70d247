namespace JobSite.Web.Jobs;

/// <summary>Where 'Apply' leads, and how to say it. Anything but a web or mail address leads nowhere.</summary>
/// <param name="Address">For the link itself.</param>
/// <param name="Target">The host, or the mail address, to be read before it is followed.</param>
/// <param name="IsMail">Whether it opens a letter, not a page.</param>
sealed record ApplyLink(string Address, string Target, bool IsMail)
{
    public static ApplyLink? Of(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return null;

        return uri.Scheme switch
        {
            "http" or "https" when uri.Host.Length > 0 => new(uri.AbsoluteUri, uri.IdnHost, false),
            "mailto" when uri.UserInfo.Length > 0 => new(uri.AbsoluteUri, $"{uri.UserInfo}@{uri.IdnHost}", true),
            _ => null,
        };
    }
}
