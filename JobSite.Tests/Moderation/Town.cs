using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using JobSite.Core.Moderation;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Moderation;

/// <summary>A moderator, a poster with an unverified company, and their jobs.</summary>
static class Town
{
    static int people;

    extension(TestSite site)
    {
        public async Task<Account> PersonAsync(string? role = null, string? mail = null)
        {
            var account = Given.Account(mail ?? $"person{Interlocked.Increment(ref people)}@crust.example");
            await site.SaveAsync(account);
            if (role is not null)
                await site.SaveAsync(new IdentityUserRole<string> { UserId = account.Id, RoleId = role });

            return account;
        }

        /// <summary>A first job that waits, as publishing leaves it.</summary>
        public async Task<Review> WaitingAsync(Account poster, string title = "Baker", string text = "Bake bread.")
        {
            await using var db = site.Open();
            var company = Given.Company();
            var job = Given.Draft(title, company);
            job.Text.Plain = text;
            db.AddRange(new Member(company, poster.Id, MemberRole.Owner, Given.Now), job);
            await site.Services.GetRequiredService<FirstJobGate>().AskAsync(db, job, poster.Id, site.Clock.GetUtcNow(), CancellationToken.None);
            await db.SaveChangesAsync();

            return await db.Reviews.AsNoTracking().Include(r => r.Job.Company).SingleAsync(r => r.JobId == job.Id);
        }

        public async Task<Job> JobAsync(string key)
        {
            await using var db = site.Open();

            return await db.Jobs.AsNoTracking().Include(j => j.Company).SingleAsync(j => j.Key == key);
        }

        public async Task<Review> ReviewAsync(int id)
        {
            await using var db = site.Open();

            return await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == id);
        }

        public async Task<List<Letter>> LettersToAsync(string? mail)
        {
            await using var db = site.Open();

            return await db.Set<OutboxLetter>().AsNoTracking().Where(l => l.Letter.To == mail).Select(l => l.Letter).ToListAsync();
        }
    }
}
