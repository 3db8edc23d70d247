using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Circuits.Client;

/// <summary>A circuit without a browser: it opens a page, types, and reads what the server has changed.</summary>
public sealed partial class CircuitClient : IAsyncDisposable
{
    readonly HubConnection line;
    readonly ConcurrentDictionary<(string Element, string Event), long> handlers = new();
    readonly ConcurrentDictionary<(int Component, string Event), string> homes = new();
    readonly TaskCompletionSource rendererIsThere = new(TaskCreationOptions.RunContinuationsAsynchronously), isCut = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Uri site;
    readonly CookieContainer cookies;
    long renderer;
    int calls, answers;

    CircuitClient(Uri site, CookieContainer cookies)
    {
        (this.site, this.cookies) = (site, cookies);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(site, "/_blazor"), way =>
        {
            (way.SkipNegotiation, way.Transports, way.Cookies) = (true, HttpTransportType.WebSockets, cookies);
            way.Headers["Origin"] = site.GetLeftPart(UriPartial.Authority);
        });
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        line = builder.Build();
        line.On<long, byte[]>("JS.RenderBatch", TakeAsync);
        line.On<long, string, string, int, long, int>("JS.BeginInvokeJS", AnswerAsync);
        line.On<string, bool, string>("JS.EndInvokeDotNet", (_, _, _) => Interlocked.Increment(ref answers));
        line.On<string>("JS.Error", Errors.Add);
        line.Closed += _ =>
        {
            isCut.TrySetResult();
            return Task.CompletedTask;
        };
    }

    /// <summary>What a browser shows to have its circuit back; null where none was given.</summary>
    public string? Secret { get; private set; }

    public ConcurrentBag<string> Errors { get; } = [];

    /// <summary>Functions of the browser that the server has called.</summary>
    public ConcurrentQueue<string> Called { get; } = new();

    /// <summary>All changes up to now, the newest last.</summary>
    public ConcurrentQueue<RenderBatch> Batches { get; } = new();

    public event Action<RenderBatch>? Rendered;

    /// <summary>Whether changes are confirmed, as every browser does; a server waits for that after ten.</summary>
    public bool Confirms { get; set; } = true;

    /// <summary>How many of its events the server has carried out.</summary>
    public int Answers => answers;

    /// <summary>Ends when the line is cut, by whom ever.</summary>
    public Task IsCut => isCut.Task;

    /// <summary>Opens the page and a circuit for it, up to the moment when it has been drawn.</summary>
    public static async Task<CircuitClient> OpenAsync(Uri page, CookieContainer cookies, CancellationToken cancel)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false });
        var read = CircuitPage.Read(await browser.GetStringAsync(page, cancel));
        var client = new CircuitClient(page, cookies);
        await client.line.StartAsync(cancel);
        client.Secret = await client.line.InvokeAsync<string?>("StartCircuit", page.GetLeftPart(UriPartial.Authority) + "/", page.AbsoluteUri, "[]", read.State, cancel);
        if (client.Secret is null)
            return client;

        await client.line.SendAsync("UpdateRootComponents", read.Operations, read.State, cancel);
        await Task.WhenAny(client.rendererIsThere.Task, client.IsCut).WaitAsync(cancel);
        return client;
    }

    /// <summary>Asks for a circuit back over a line of its own, as a browser does after it was cut off.</summary>
    public static async Task<(CircuitClient Client, bool IsBack)> ReturnAsync(Uri site, string secret, CookieContainer cookies, CancellationToken cancel)
    {
        var client = new CircuitClient(site, cookies);
        await client.line.StartAsync(cancel);

        return (client, await client.line.InvokeAsync<bool>("ConnectCircuit", secret, cancel));
    }

    public Task<string?> ResumeAsync(Uri page, string secret, CancellationToken cancel) =>
        line.InvokeAsync<string?>("ResumeCircuit", secret, page.GetLeftPart(UriPartial.Authority) + "/", page.AbsoluteUri, "[]", "", cancel);

    public bool Has(string element, string what) => handlers.ContainsKey((element, what));

    public long HandlerOf(string element, string what) => handlers[(element, what)];

    public Task TypeAsync(string element, string value) => DispatchAsync(element, "oninput", new { value });

    public Task DispatchAsync(string element, string what, object args) => DispatchAsync(handlers[(element, what)], what, args);

    public Task DispatchAsync(long handler, string what, object args)
    {
        var descriptor = new { eventHandlerId = handler, eventName = what[2..], eventFieldInfo = (object?)null };
        var call = Interlocked.Increment(ref calls).ToString(CultureInfo.InvariantCulture);

        return line.SendAsync("BeginInvokeDotNetFromJS", call, null, "DispatchEventAsync", renderer, JsonSerializer.Serialize(new[] { descriptor, args }));
    }

    /// <summary>The line breaks; the server keeps the circuit for a while.</summary>
    public Task CutAsync() => line.StopAsync();

    /// <summary>The tab is closed, which browsers tell.</summary>
    public async ValueTask DisposeAsync()
    {
        await line.DisposeAsync();
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies });
        using var told = await browser.PostAsync(new Uri(site, "/_blazor/disconnect"), new FormUrlEncodedContent([new("circuitId", Secret ?? "")]));
    }

    async Task TakeAsync(long number, byte[] data)
    {
        var batch = new RenderBatch(data);
        foreach (var listening in batch.Listens())
            Note(listening);
        Batches.Enqueue(batch);
        Rendered?.Invoke(batch);
        if (Confirms)
            await line.SendAsync("OnRenderCompleted", number, null);
    }

    /// <summary>A field stands in a component of its own here, so the component tells which field got a new handler.</summary>
    void Note(Listening listening)
    {
        if (listening.Element is { Length: > 0 } element)
            (homes[(listening.Component, listening.Event)], handlers[(element, listening.Event)]) = (element, listening.Handler);
        else if (homes.TryGetValue((listening.Component, listening.Event), out var known))
            handlers[(known, listening.Event)] = listening.Handler;
    }

    async Task AnswerAsync(long call, string function, string args, int result, long on, int kind)
    {
        Called.Enqueue(function);
        if (function.EndsWith("attachWebRendererInterop", StringComparison.Ordinal))
        {
            renderer = long.Parse(DotNetObject().Match(args).Groups[1].Value, CultureInfo.InvariantCulture);
            rendererIsThere.TrySetResult();
        }

        if (call > 0)
            await line.SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{Answer(function, result)}]");
    }

    static string Answer(string function, int result) => (function, result) switch
    {
        (_, 1) => """{"__jsObjectId":1}""",
        ("begin", _) => "false",
        _ => "null",
    };

    [GeneratedRegex("\"__dotNetObject\":(\\d+)")]
    private static partial Regex DotNetObject();
}
