using JobSite.Web.Ui;
using Microsoft.AspNetCore.SignalR;

namespace JobSite.Web.Circuits;

/// <summary>
/// Stands before all that a browser says to its circuit. The framework takes any number of circuits, gives one back to whoever
/// knows its secret, and takes events as fast as they come.
/// </summary>
sealed class CircuitGuard(LiveCircuits circuits) : IHubFilter
{
    static readonly object Key = new();

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next) =>
        call.HubMethodName switch
        {
            "StartCircuit" => await StartAsync(call, next),
            "ResumeCircuit" => MayHaveBack(call) is null ? null : await StartAsync(call, next),
            "ConnectCircuit" => await ReturnAsync(call, next),
            "OnRenderCompleted" or "EndInvokeJSFromDotNet" or "ReceiveJSDataChunk" => await TakeAsync(call, next, isEvent: false),
            _ => await TakeAsync(call, next, isEvent: true),
        };

    public Task OnDisconnectedAsync(HubLifetimeContext line, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (line.Context.Items[Key] is LiveCircuit { IsWatched: false } circuit)
            circuits.Close(circuit);

        return next(line, exception);
    }

    async ValueTask<object?> StartAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var address = RateLimits.AddressOf(call.Context.GetHttpContext()?.Connection.RemoteIpAddress);
        if (circuits.Open(call.Context.User ?? new(), address) is not { } circuit)
        {
            await call.Hub.Clients.Caller.GoToAsync(TooManyPagesPage.Address);
            return null;
        }

        HangOn(call, circuit);
        circuit.Secret = await next(call) as string;
        if (circuit.Secret is null)
            circuits.Close(circuit);
        return circuit.Secret;
    }

    async ValueTask<object?> ReturnAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (MayHaveBack(call) is not { } circuit)
            return false;

        HangOn(call, circuit);
        return await next(call);
    }

    /// <summary>The framework would go on in the name of whoever is signed in now: what the other one had open is over then.</summary>
    LiveCircuit? MayHaveBack(HubInvocationContext call)
    {
        var circuit = circuits.Find(call.HubMethodArguments[0] as string);
        if (circuit is { IsEnded: false } && !circuit.BelongsTo(call.Context.User))
            _ = circuit.EndAsync();

        return circuit is { IsEnded: false } ? circuit : null;
    }

    /// <summary>Who talks too fast waits for each answer; nothing else of the site does.</summary>
    static async ValueTask<object?> TakeAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next, bool isEvent)
    {
        if (call.Context.Items[Key] is not LiveCircuit { IsEnded: false } circuit)
        {
            call.Context.Abort();
            return null;
        }

        CircuitWatch.Watched = circuit;
        if (isEvent && circuit.Allowance.Take() is { Ticks: > 0 } pause)
            await Task.Delay(pause, call.Context.ConnectionAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return call.Context.ConnectionAborted.IsCancellationRequested ? null : await next(call);
    }

    static void HangOn(HubInvocationContext call, LiveCircuit circuit)
    {
        CircuitWatch.Watched = circuit;
        call.Context.Items[Key] = circuit;
        circuit.HangOn(call.Context, call.Hub.Clients.Caller);
    }
}
