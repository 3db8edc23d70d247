namespace JobSite.Core.Companies;

/// <summary>What somebody did for a company, for its members to read. Written with the act itself, and never changed.</summary>
public sealed class AuditEntry
{
    AuditEntry() { } // for EF

    public AuditEntry(Company company, string who, string what, string? about, DateTimeOffset now)
    {
        (Company, Who, What, About, At) = (company, who, what, about, now);
    }

    public int Id { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>As members know them: a mail address, or "a moderator".</summary>
    public string Who { get; private set; } = "";

    /// <summary>A half sentence that goes on after the name ("made somebody an owner").</summary>
    public string What { get; private set; } = "";

    /// <summary>Whom or what it was done to.</summary>
    public string? About { get; private set; }
}
