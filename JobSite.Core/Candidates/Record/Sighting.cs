using JobSite.Core.Companies;

namespace JobSite.Core.Candidates.Record;

/// <summary>That a company saw a candidate: one row for a company, kind, job and day, however often. For the candidate to read.</summary>
public sealed class Sighting
{
    Sighting() { } // for EF

    public Sighting(int candidateId, int companyId, string accountId, SightingKind kind, string? about, DateTimeOffset now)
    {
        (CandidateId, CompanyId, AccountId, Kind, About) = (candidateId, companyId, accountId, kind, about ?? "");
        (Day, FirstAt, LastAt, Times) = (DateOnly.FromDateTime(now.UtcDateTime), now, now, 1);
    }

    public long Id { get; private set; }
    public int CandidateId { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }

    /// <summary>Who looked, for the site alone; candidates are told the company.</summary>
    public string AccountId { get; private set; } = "";
    public SightingKind Kind { get; private set; }

    /// <summary>Title of the job that it was for; empty where there was none.</summary>
    public string About { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public DateTimeOffset FirstAt { get; private set; }
    public DateTimeOffset LastAt { get; private set; }
    public int Times { get; private set; }

    public void Again(DateTimeOffset now) => (LastAt, Times) = (now, Times + 1);
}
