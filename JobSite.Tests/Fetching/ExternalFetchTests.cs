using System.Net;
using System.Net.Sockets;
using System.Text;
using JobSite.Core.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JobSite.Tests.Fetching;

public sealed class ExternalFetchTests : IAsyncLifetime
{
    readonly WebApplication server = WebApplication.CreateSlimBuilder().Build();
    Uri home = null!;

    public async ValueTask InitializeAsync()
    {
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/page", () => Results.Content("<p>bread</p>", "text/html"));
        server.MapGet("/picture", () => Results.Bytes([1, 2, 3], "image/png"));
        server.MapGet("/gone", () => Results.NotFound());
        server.MapGet("/away", (string to) => Results.Redirect(to));
        server.MapGet("/round", () => Results.Redirect("/round"));
        server.MapGet("/large", () => Results.Stream(new Endless(), "text/html"));
        server.MapGet("/never", async (HttpContext asked) => await Task.Delay(Timeout.Infinite, asked.RequestAborted));
        await server.StartAsync();
        home = new(server.Urls.Single());
    }

    [Fact]
    public async Task Fetches_a_page()
    {
        var page = await FetchAsync("/page");

        Assert.Equal(("text/html", "<p>bread</p>"), (page.Type, Encoding.UTF8.GetString(page.Content)));
    }

    [Fact]
    public async Task Follows_a_redirect() => Assert.EndsWith("/page", (await FetchAsync("/away?to=/page")).Address.AbsolutePath);

    [Theory]
    [InlineData("/picture", "file of another kind")]
    [InlineData("/gone", "404")]
    [InlineData("/round", "without end")]
    [InlineData("/large", "larger than")]
    [InlineData("/never", "too long")]
    [InlineData("/away?to=file:///etc/passwd", "Only https")]
    [InlineData("/away?to=ftp://example.com/", "Only https")]
    public async Task Says_why_it_does_not(string path, string why) =>
        Assert.Contains(why, (await Assert.ThrowsAsync<FetchException>(() => FetchAsync(path))).Message);

    [Theory]
    [InlineData("https://127.0.0.1/"), InlineData("https://localhost/"), InlineData("https://2130706433/"), InlineData("https://0x7f000001/")]
    [InlineData("https://0177.0.0.1/"), InlineData("https://[::1]/"), InlineData("https://[::ffff:127.0.0.1]/"), InlineData("https://169.254.169.254/")]
    [InlineData("http://example.com/"), InlineData("https://user:word@example.com/"), InlineData("ftp://example.com/"), InlineData("https://8.8.8.8:8443/")]
    public async Task Never_looks_into_our_own_network(string address)
    {
        using var fetch = new ExternalFetch(FetchRules.Public);

        await Assert.ThrowsAsync<FetchException>(() => fetch.GetAsync(new(address), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Does_not_even_knock_where_a_redirect_leads_inside()
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        var port = ((IPEndPoint)inside.LocalEndpoint).Port;

        await Assert.ThrowsAsync<FetchException>(() => FetchAsync($"/away?to=http://127.0.0.1:{port}/"));

        Assert.False(inside.Pending());
    }

    async Task<Fetched> FetchAsync(string path)
    {
        using var fetch = new ExternalFetch(new()
        {
            Schemes = ["http"],
            MayConnect = end => end.Port == home.Port,
            MostBytes = 200_000,
            Patience = TimeSpan.FromSeconds(2),
        });

        return await fetch.GetAsync(new(home, path), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    sealed class Endless : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');

            return ValueTask.FromResult(buffer.Length);
        }

        public override bool CanSeek => false;
    }
}
