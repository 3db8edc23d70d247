using System.Security.Claims;

namespace JobSite.Web.Circuits;

/// <summary>The circuits that there are: not too many of anybody, and each only for the account that opened it.</summary>
sealed class LiveCircuits(CircuitSettings settings, TimeProvider clock)
{
    /// <summary>Longer than anything of a closed circuit is kept (see <see cref="CircuitServices"/>), so that its secret is known as long.</summary>
    static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);

    readonly Lock door = new();
    readonly HashSet<LiveCircuit> circuits = [];

    /// <summary>Null when the visitor's address or account has as many as it may.</summary>
    public LiveCircuit? Open(ClaimsPrincipal user, string address)
    {
        var circuit = new LiveCircuit(user, address, new(settings.EventsPerSecond));
        lock (door)
        {
            circuits.RemoveWhere(c => c.ClosedAt + Remembered < clock.GetUtcNow());
            if (circuits.Count(c => c.ClosedAt is null && c.Address == address) >= settings.PerAddress
                || (circuit.AccountId is { } account && circuits.Count(c => c.ClosedAt is null && c.AccountId == account) >= settings.PerAccount))
                return null;

            circuits.Add(circuit);
        }

        return circuit;
    }

    public void Close(LiveCircuit circuit)
    {
        lock (door)
            circuit.ClosedAt ??= clock.GetUtcNow();
    }

    public LiveCircuit? Find(string? secret)
    {
        lock (door)
            return circuits.FirstOrDefault(c => c.Secret is not null && c.Secret == secret);
    }

    /// <summary>The account's rights have changed: whatever it has open is loaded anew.</summary>
    public void EndOf(string accountId) => End(user => user.FindFirstValue(ClaimTypes.NameIdentifier) == accountId);

    public void End(Predicate<ClaimsPrincipal> whose)
    {
        List<LiveCircuit> ended;
        lock (door)
            ended = [.. circuits.Where(c => whose(c.User) && !c.IsEnded)];

        foreach (var circuit in ended)
            _ = circuit.EndAsync();
    }
}
