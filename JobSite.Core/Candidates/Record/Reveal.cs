using JobSite.Core.Companies;

namespace JobSite.Core.Candidates.Record;

/// <summary>That a candidate shows their name to one company, from then on and until they take it back (C07).</summary>
public sealed class Reveal
{
    Reveal() { } // for EF

    public Reveal(Candidate candidate, Company company, DateTimeOffset now) => (Candidate, Company, GivenAt) = (candidate, company, now);

    public int Id { get; private set; }
    public Candidate Candidate { get; private set; } = null!;
    public int CandidateId { get; private set; }
    public Company Company { get; private set; } = null!;
    public int CompanyId { get; private set; }
    public DateTimeOffset GivenAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public void Renew(DateTimeOffset now) => (GivenAt, RevokedAt) = (now, null);
}
