using JobSite.Core.Text;

namespace JobSite.Core.Companies;

/// <summary>A letter to an address at a company's domain. Whoever follows its link can read mail there.</summary>
public sealed class DomainLetter
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    DomainLetter() { } // for EF

    public DomainLetter(Company company, string accountId, string domain, string token, DateTimeOffset now)
    {
        (Company, AccountId, Domain, TokenHash, ExpiresAt) = (company, accountId, domain, SecretToken.HashOf(token), now + Life);
    }

    public int Id { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }

    /// <summary>Who asked for it, and who alone may follow its link.</summary>
    public string AccountId { get; private set; } = "";
    public string Domain { get; private set; } = "";
    public string TokenHash { get; private set; } = "";
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }

    public void Use(DateTimeOffset now) => UsedAt = now;
}
