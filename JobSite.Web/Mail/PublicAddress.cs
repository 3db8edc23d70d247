using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace JobSite.Web.Mail;

/// <summary>
/// How others reach the site, for links in letters: from the settings, never from what a request said.
/// Where nothing is set, it is the address that the site itself listens at.
/// </summary>
public sealed class PublicAddress(IConfiguration settings, IServer server)
{
    public string Root => (settings["Site:PublicUrl"] is { Length: > 0 } set ? set : Own()).TrimEnd('/');

    public string Of(string path) => Root + path;

    string Own()
    {
        var first = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? settings["Urls"]?.Split(';')[0]
            ?? "http://localhost:5000";

        return first.Replace("//+", "//localhost").Replace("//*", "//localhost").Replace("//[::]", "//localhost").Replace("//0.0.0.0", "//localhost");
    }
}
