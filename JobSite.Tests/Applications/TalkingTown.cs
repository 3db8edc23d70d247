using JobSite.Core.Accounts;
using JobSite.Core.Applications;
using JobSite.Core.Candidates;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Mail;
using JobSite.Core.Work;
using JobSite.Tests.Companies;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Applications;

/// <summary>A company that proved its domain, with a job, and people who could be invited to it.</summary>
static class TalkingTown
{
    extension(TestSite site)
    {
        public async Task<(Company Company, Account Recruiter, Job Job)> EmployerAsync(string domain, bool isVerified = true)
        {
            var (company, recruiter) = await site.HiringAsync(domain, MemberRole.Recruiter);
            await using var db = site.Open();
            var own = await db.Companies.SingleAsync(c => c.Id == company.Id);
            var job = Given.OpenJob("Baker", own);
            (job.Pay, job.Workplace) = ([Given.Yearly(40_000, 50_000)], WorkplaceType.OnSite);
            db.Add(job);
            if (isVerified)
                db.Add(new CompanyCheck(own, CheckKind.File, domain, recruiter.Id, site.Clock.GetUtcNow()));
            await db.SaveChangesAsync();

            return (company, recruiter, job);
        }

        public async Task<(Account Account, Candidate Candidate)> CandidateAsync(params string[] hideFrom)
        {
            var account = await site.PersonAsync(mail: $"somebody{Guid.NewGuid():N}@home.example");
            var candidate = Given.Listed(account, new() { Headline = "Baker", Skills = ["sourdough"], Country = "DE", Name = "Ada Loaf" }, Visibility.Anonymous, hideFrom);
            await site.SaveAsync(candidate);

            return (account, candidate);
        }

        public Task<HttpResponseMessage> InviteAsync(Account recruiter, Candidate candidate, Job job, string sender = "Bo Crust", string words = "Come and bake.") =>
            site.ClientOf(recruiter).SendAsync($"/hiring/invite/{candidate.Key}?job={job.Key}", "invite", ("Form.SenderName", sender), ("Form.Words", words));

        public async Task<Invitation?> InvitationAsync(Candidate candidate)
        {
            await using var db = site.Open();

            return await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.CandidateId == candidate.Id);
        }

        public async Task<List<Letter>> LettersAsync(Account to)
        {
            await using var db = site.Open();

            return await db.Set<OutboxLetter>().AsNoTracking().Where(l => l.Letter.To == to.Email).OrderBy(l => l.Id).Select(l => l.Letter).ToListAsync();
        }

        public Task<HttpResponseMessage> AnswerAsync(Account who, Invitation invitation, string act, string reason = "NotNow") =>
            site.ClientOf(who).SendAsync("/profile/invitations", $"answer-{invitation.Key}", ("Form.Act", act), ("Form.Reason", reason));
    }
}
