using JobSite.Core.Jobs;

namespace JobSite.Core.Hiring;

public static class AskingScopes
{
    extension(IQueryable<Job> jobs)
    {
        /// <summary>
        /// Jobs in the lists that nobody confirmed or was asked about for a fortnight. A date of asking that lies ahead,
        /// because the clock was set back, counts as just asked.
        /// </summary>
        public IQueryable<Job> DueForAsking(DateTimeOffset now)
        {
            var since = now - StillHiring.Every;

            return jobs.Visible(now).Where(j => j.Poster != Poster.Import
                && j.ConfirmedAt <= since
                && (j.AskedAt == null || j.AskedAt <= since));
        }
    }
}
