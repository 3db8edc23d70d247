namespace JobSite.Core.Companies;

/// <summary>That a company proved a domain, how, and when. It says so for a year, and only while the company keeps that domain.</summary>
public sealed class CompanyCheck
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(365);

    CompanyCheck() { } // for EF

    public CompanyCheck(Company company, CheckKind kind, string domain, string accountId, DateTimeOffset now)
    {
        (Company, Kind, Domain, AccountId, CheckedAt) = (company, kind, domain, accountId, now);
    }

    public int Id { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }
    public CheckKind Kind { get; private set; }
    public string Domain { get; private set; } = "";

    /// <summary>Who had it checked.</summary>
    public string AccountId { get; private set; } = "";
    public DateTimeOffset CheckedAt { get; private set; }

    public bool Holds(Company company, DateTimeOffset now) => Domain == company.Domain && now < CheckedAt + Life;
}
