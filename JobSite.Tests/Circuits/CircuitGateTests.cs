using System.Net;
using System.Net.WebSockets;

namespace JobSite.Tests.Circuits;

/// <summary>From where a line to the site may come.</summary>
public sealed class CircuitGateTests(LiveTown town) : IClassFixture<LiveTown>
{
    [Theory]
    [InlineData("https://evil.example"), InlineData("null"), InlineData("http://localhost:1"), InlineData("http://127.0.0.1.evil.example")]
    [InlineData("file://"), InlineData("http://user@evil.example")]
    public async Task Lets_no_other_site_open_a_line_in_the_name_of_who_is_signed_in(string origin) =>
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(origin, await town.CookiesOfAsync(await town.AccountAsync())));

    [Fact]
    public async Task Lets_our_own_pages() =>
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await AskAsync(town.Address.GetLeftPart(UriPartial.Authority), await town.CookiesOfAsync(await town.AccountAsync())));

    [Fact]
    public async Task Lets_nobody_who_neither_is_signed_in_nor_writes() =>
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(town.Address.GetLeftPart(UriPartial.Authority), new()));

    [Fact]
    public async Task Takes_a_socket_and_no_polling()
    {
        using var browser = town.Browser(await town.CookiesOfAsync(await town.AccountAsync()));

        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, LiveTown.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync("/_blazor?id=1", LiveTown.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/_blazor?id=1", null, LiveTown.Cancel)).StatusCode);
    }

    async Task<HttpStatusCode> AskAsync(string origin, CookieContainer cookies)
    {
        using var line = new ClientWebSocket();
        line.Options.CollectHttpResponseDetails = true;
        line.Options.Cookies = cookies;
        line.Options.SetRequestHeader("Origin", origin);
        try
        {
            await line.ConnectAsync(new UriBuilder(town.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, LiveTown.Cancel);
        }
        catch (WebSocketException) when (line.HttpStatusCode is not HttpStatusCode.SwitchingProtocols)
        {
        }

        return line.HttpStatusCode;
    }
}
