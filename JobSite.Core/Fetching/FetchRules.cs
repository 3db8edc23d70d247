using System.Net;

namespace JobSite.Core.Fetching;

/// <summary>To where the site may connect when somebody names an address.</summary>
public sealed record FetchRules
{
    public static readonly FetchRules Public = new();

    /// <summary>Asked of the address that is connected to, after its name was resolved: a name that changes its mind gains nothing.</summary>
    public Func<IPEndPoint, bool> MayConnect { get; init; } = end => PublicAddress.Is(end.Address) && end.Port is 443;

    public IReadOnlyList<string> Schemes { get; init; } = [Uri.UriSchemeHttps];
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);
    public int MostBytes { get; init; } = 5 * 1024 * 1024;
    public int MostRedirects { get; init; } = 3;
}
