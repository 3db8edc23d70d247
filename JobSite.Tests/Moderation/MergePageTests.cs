using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Tests.Companies;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Moderation;

public sealed class MergePageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Makes_two_companies_one()
    {
        var moderator = site.ClientOf(await site.PersonAsync(Roles.Moderator));
        var ((gone, theirs), (kept, ours)) = (await site.HiringAsync(), await site.HiringAsync());
        var job = await PublishAsync(gone);
        (string, string)[] said = [("Form.Double", gone.Slug), ("Form.Kept", kept.Slug)];

        var look = await (await moderator.SendAsync("/moderation/companies", "merge", said)).ReadAsync();
        var answer = await moderator.SendAsync("/moderation/companies", "merge", [.. said, ("Form.Sure", $"{gone.Slug} {kept.Slug}")]);

        Assert.Contains("1 jobs and 1 members", look.Words);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(kept.Id, (await site.JobAsync(job.Key)).Company.Id);
        Assert.Equal([(ours.Id, MemberRole.Owner), (theirs.Id, MemberRole.Recruiter)],
            (await site.MembersAsync(kept)).OrderByDescending(m => m.Role).Select(m => (m.AccountId, m.Role)));
        var old = await site.CreateClient(new() { AllowAutoRedirect = false }).GetAsync($"/companies/{gone.Slug}", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/companies/{kept.Slug}"), (old.StatusCode, old.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Is_for_moderators_alone()
    {
        var (_, owner) = await site.HiringAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await site.ClientOf(owner).GetAsync("/moderation/companies", TestContext.Current.CancellationToken)).StatusCode);
    }

    async Task<Job> PublishAsync(Company company)
    {
        await using var db = site.Open();
        var job = Given.OpenJob(company: await db.Companies.SingleAsync(c => c.Id == company.Id));
        db.Add(job);
        await db.SaveChangesAsync();

        return job;
    }
}
