using Microsoft.AspNetCore.Identity;

namespace JobSite.Core.Accounts;

/// <summary>Somebody who can sign in; it can be a candidate and a member of companies at once.</summary>
public sealed class Account : IdentityUser
{
    public DateTimeOffset CreatedAt { get; init; }
}
