using Microsoft.AspNetCore.Components.Server.Circuits;

namespace JobSite.Web.Circuits;

/// <summary>Notes when a circuit is gone for good. The framework makes it inside one of the calls that the circuit begins with.</summary>
sealed class CircuitWatch : CircuitHandler
{
    static readonly AsyncLocal<LiveCircuit?> OfThisCall = new();

    readonly LiveCircuits circuits;
    readonly LiveCircuit? own = OfThisCall.Value;

    public CircuitWatch(LiveCircuits circuits)
    {
        this.circuits = circuits;
        own?.IsWatched = true;
    }

    /// <summary>The circuit that the call at hand is about.</summary>
    public static LiveCircuit Watched { set => OfThisCall.Value = value; }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (own is not null)
            circuits.Close(own);

        return Task.CompletedTask;
    }
}
