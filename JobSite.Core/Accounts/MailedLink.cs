using System.Security.Cryptography;
using System.Text;

namespace JobSite.Core.Accounts;

/// <summary>
/// A link that was mailed to somebody: whoever opens it has that mailbox. It works once and not for long. Only a digest of its
/// secret is kept, so that nobody who reads the database can follow it.
/// </summary>
public sealed class MailedLink
{
    MailedLink() { } // for EF

    public MailedLink(LinkPurpose purpose, string email, string secret, DateTimeOffset now)
    {
        (Purpose, Email, Digest, CreatedAt) = (purpose, email, DigestOf(secret), now);
        EndsAt = now + (purpose is LinkPurpose.SignIn ? TimeSpan.FromMinutes(15) : TimeSpan.FromHours(1));
    }

    public long Id { get; private set; }
    public LinkPurpose Purpose { get; private set; }
    public string Digest { get; private set; } = "";
    public string Email { get; private set; } = "";

    /// <summary>Whose address is to be changed; a sign-in makes the account where there is none.</summary>
    public string? AccountId { get; init; }

    /// <summary>Where it leads to afterwards: a path of this site.</summary>
    public string ReturnPath { get; init; } = "/";
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }

    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
