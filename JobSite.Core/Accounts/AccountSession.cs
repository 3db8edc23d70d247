namespace JobSite.Core.Accounts;

/// <summary>One browser that is signed in. Its cookie names the session; without this row the cookie is worth nothing.</summary>
public sealed class AccountSession
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12), Longest = TimeSpan.FromDays(7), LongestStay = TimeSpan.FromDays(30);

    AccountSession() { } // for EF

    public AccountSession(string accountId, string browser, bool stays, DateTimeOffset now)
    {
        (AccountId, Browser, Stays) = (accountId, browser, stays);
        Key = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        (CreatedAt, SeenAt, EndsAt) = (now, now, now + (stays ? LongestStay : Longest));
    }

    public long Id { get; private set; }
    public string Key { get; private set; } = "";
    public string AccountId { get; private set; } = "";

    /// <summary>What the browser calls itself, in few words.</summary>
    public string Browser { get; private set; } = "";

    /// <summary>Whoever signed in asked to stay so after the browser is closed.</summary>
    public bool Stays { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset SeenAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => now < EndsAt && (Stays || now < SeenAt + Idle);

    public void Seen(DateTimeOffset now) => SeenAt = now;
}
