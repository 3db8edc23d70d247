using JobSite.Core.Candidates.Record;
using JobSite.Core.Data;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Candidates;

public static class CandidateScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<Candidate> Candidates => db.Set<Candidate>();

        public DbSet<Consent> Consents => db.Set<Consent>();

        public DbSet<Sighting> Sightings => db.Set<Sighting>();

        public DbSet<Reveal> Reveals => db.Set<Reveal>();
    }

    extension(IQueryable<Candidate> candidates)
    {
        /// <summary>Those whom anybody but themself may see at all; whom an employer may see is for the viewer to ask.</summary>
        public IQueryable<Candidate> Listed(DateTimeOffset now)
        {
            var since = now - Candidate.SeenFor;

            return candidates.Where(c =>
                c.PublishedAt <= now && c.Visibility != Visibility.Hidden && c.DeletedAt == null && since < c.SeenAt);
        }

        public IQueryable<Candidate> Of(string accountId) => candidates.Where(c => c.AccountId == accountId);

        /// <summary>One that has no account yet, by the secret of its link.</summary>
        public IQueryable<Candidate> WithSecret(string secret, DateTimeOffset now)
        {
            var (hash, since) = (SecretToken.HashOf(secret), now - Candidate.DraftLife);

            return candidates.Where(c => c.SecretHash == hash && c.AccountId == null && c.DeletedAt == null && since < c.SavedAt);
        }
    }
}
