using JobSite.Core.Data;
using JobSite.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Mail;

/// <summary>Questions that are asked of the outbox.</summary>
public static class OutboxScopes
{
    extension(JobSiteDb db)
    {
        public DbSet<OutboxLetter> Outbox => db.Set<OutboxLetter>();
    }

    extension(IQueryable<OutboxLetter> letters)
    {
        public IQueryable<OutboxLetter> Due(DateTimeOffset now) =>
            letters.Where(l => l.SentAt == null && l.GivenUpAt == null && l.DueAt <= now).OrderBy(l => l.DueAt).ThenBy(l => l.Id);
    }
}
