using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace JobSite.Web.Ui;

/// <summary>How often one visitor may do something that costs us or others: counted by address, a whole /64 for IPv6.</summary>
public sealed class RateLimits : IDisposable
{
    readonly PartitionedRateLimiter<Asked> limiter = PartitionedRateLimiter.Create<Asked, string>(asked =>
        RateLimitPartition.GetSlidingWindowLimiter($"{asked.What}:{asked.Who}", _ => new()
        {
            PermitLimit = asked.Times,
            Window = asked.Within,
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        }));

    /// <summary>False when it was done <paramref name="times"/> times already.</summary>
    public bool Allows(string what, HttpContext visitor, int times, TimeSpan within) =>
        Allows(what, AddressOf(visitor.Connection.RemoteIpAddress), times, within);

    public bool Allows(string what, string who, int times, TimeSpan within)
    {
        using var lease = limiter.AttemptAcquire(new(what, who, times, within));

        return lease.IsAcquired;
    }

    public static string AddressOf(IPAddress? address)
    {
        if (address is null)
            return "local";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();

        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    public void Dispose() => limiter.Dispose();

    readonly record struct Asked(string What, string Who, int Times, TimeSpan Within);
}
