using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;

namespace JobSite.Web.Circuits;

/// <summary>A page that somebody works on: whose it is, and the line that it hangs on now.</summary>
sealed class LiveCircuit(ClaimsPrincipal user, string address, EventAllowance allowance)
{
    static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    HubCallerContext? connection;
    IClientProxy? page;

    public ClaimsPrincipal User => user;
    public string Address => address;
    public EventAllowance Allowance => allowance;

    /// <summary>What the browser shows to have it back; null until it is open.</summary>
    public string? Secret { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Its end will be noted. One that was opened and never drawn is over when its line is.</summary>
    public bool IsWatched { get; set; }

    /// <summary>Nobody gets it back, and it takes no event any more.</summary>
    public bool IsEnded { get; private set; }

    public string? AccountId => IdOf(user);

    public bool BelongsTo(ClaimsPrincipal? visitor) => IdOf(visitor) == AccountId;

    public void HangOn(HubCallerContext line, IClientProxy client) => (connection, page) = (line, client);

    /// <summary>The page is loaded anew, and shows what its reader may see now; one that does not obey is cut off.</summary>
    public async Task EndAsync()
    {
        IsEnded = true;
        if (page is not null)
            await page.ReloadAsync();

        await Task.Delay(Farewell);
        connection?.Abort();
    }

    static string? IdOf(ClaimsPrincipal? visitor) =>
        visitor?.Identity is { IsAuthenticated: true } ? visitor.FindFirstValue(ClaimTypes.NameIdentifier) : null;
}
