using System.Net;
using System.Net.Sockets;

namespace JobSite.Core.Fetching;

/// <summary>
/// Fetches what somebody named an address of, and nothing of our own network: the only way out of the house but mail.
/// No cookies, no proxy, a few redirects that are each looked at, and an end to patience and size.
/// </summary>
public sealed class ExternalFetch : IDisposable
{
    static readonly string[] Readable = ["text/html", "application/xhtml+xml", "application/json", "application/ld+json", "text/plain"];

    readonly FetchRules rules;
    readonly HttpClient client;

    public ExternalFetch(FetchRules rules)
    {
        this.rules = rules;
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = ConnectAsync,
            ConnectTimeout = rules.Patience,
            MaxResponseHeadersLength = 32,
            PooledConnectionLifetime = TimeSpan.Zero,
            UseCookies = false,
            UseProxy = false,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("JobSite/1.0");
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json, text/html;q=0.9, text/plain;q=0.8");
    }

    /// <summary>Throws <see cref="FetchException"/> when it is not to be had within the rules.</summary>
    public async Task<Fetched> GetAsync(Uri address, CancellationToken cancel = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(rules.Patience);
        try
        {
            return await FollowAsync(address, patience.Token);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new FetchException("The page took too long to answer.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            throw new FetchException("The page could not be reached.", e);
        }
    }

    async Task<Fetched> FollowAsync(Uri address, CancellationToken cancel)
    {
        for (var redirects = 0; redirects <= rules.MostRedirects; redirects++)
        {
            Check(address);
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
            if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } next)
            {
                address = new(address, next);
                continue;
            }
            if (!answer.IsSuccessStatusCode)
                throw new FetchException($"The page answered with {(int)answer.StatusCode}.");

            return new(address, TypeOf(answer), await ReadAsync(answer, cancel));
        }

        throw new FetchException("The address leads from one page to the next without end.");
    }

    void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || !rules.Schemes.Contains(address.Scheme) || address.UserInfo.Length > 0 || address.Host.Length == 0)
            throw new FetchException("Only https addresses of pages on the internet can be read.");
    }

    static string TypeOf(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() is { } type && Readable.Contains(type)
        ? type
        : throw new FetchException("There is no page at this address, but a file of another kind.");

    async Task<byte[]> ReadAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        using var all = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await stream.ReadAsync(part, cancel) is > 0 and var count)
        {
            if (all.Length + count > rules.MostBytes)
                throw new FetchException($"The page is larger than {rules.MostBytes / 1024 / 1024} MB.");
            all.Write(part, 0, count);
        }

        return all.ToArray();
    }

    async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext asked, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(asked.DnsEndPoint.Host, cancel);
        var ends = addresses.Select(a => new IPEndPoint(a, asked.DnsEndPoint.Port)).ToList();

        // One address of ours among them is enough to distrust the name.
        if (ends.Count == 0 || !ends.TrueForAll(e => rules.MayConnect(e)))
            throw new FetchException("Only pages on the internet can be read.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(ends[0], cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => client.Dispose();
}
