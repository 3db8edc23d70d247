using System.Net;
using JobSite.Core.Applications;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Applications;

public sealed class InvitationTests(TestSite site) : IClassFixture<TestSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Goes_from_invitation_to_conversation_without_either_address()
    {
        var (company, recruiter, job) = await site.EmployerAsync("journey.example");
        var (ada, candidate) = await site.CandidateAsync();

        await site.InviteAsync(recruiter, candidate, job);
        var invitation = (await site.InvitationAsync(candidate))!;
        var letter = Assert.Single(await site.LettersAsync(ada));
        Assert.Contains("40,000", letter.Text);
        Assert.Contains("Bo Crust", letter.Text);
        Assert.Equal("/conversations/" + invitation.Key, (await site.AnswerAsync(ada, invitation, "accept")).Headers.Location!.AbsolutePath);

        await site.ClientOf(ada).SendAsync($"/conversations/{invitation.Key}", "write", ("Form.Text", "When do you <b>start</b>?"));
        var read = await site.ClientOf(recruiter).ReadAsync($"/conversations/{invitation.Key}");
        Assert.Contains("When do you <b>start</b>?", read.Words);
        Assert.Contains("Ada Loaf", read.Words);
        Assert.DoesNotContain(ada.Email!, read.Source.Text);
        await site.ClientOf(recruiter).SendAsync($"/conversations/{invitation.Key}", "write", ("Form.Text", "At four."));

        var told = await site.LettersAsync(recruiter);
        Assert.Equal(2, told.Count);
        Assert.DoesNotContain(told, l => l.Text.Contains(ada.Email!) || l.Html!.Contains(ada.Email!));
        Assert.Contains("At four.", (await site.LettersAsync(ada))[^1].Text);
        await using var db = site.Open();
        Assert.True(await db.Set<Core.Candidates.Record.Reveal>().AnyAsync(r => r.CandidateId == candidate.Id && r.CompanyId == company.Id && r.RevokedAt == null, Cancel));
    }

    [Fact]
    public async Task Knows_nobody_who_blocked_the_company_hides_or_does_not_exist()
    {
        var (company, recruiter, job) = await site.EmployerAsync("curious.example");
        var (_, blocking) = await site.CandidateAsync(company.Name);
        var client = site.ClientOf(recruiter);

        foreach (var key in new[] { blocking.Key, "NOSUCHKEY" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/hiring/invite/{key}?job={job.Key}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Gives_nothing_to_whoever_does_not_hire_for_the_job_or_is_not_part_of_it()
    {
        var (_, recruiter, job) = await site.EmployerAsync("ours.example");
        var (ada, candidate) = await site.CandidateAsync();
        var stranger = site.ClientOf(await site.PersonAsync());
        await site.InviteAsync(recruiter, candidate, job);
        var invitation = (await site.InvitationAsync(candidate))!;
        Assert.Equal(HttpStatusCode.NotFound, (await site.ClientOf(ada).GetAsync($"/conversations/{invitation.Key}", Cancel)).StatusCode);
        await site.AnswerAsync(ada, invitation, "accept");

        foreach (var address in new[] { $"/hiring/invite/{candidate.Key}?job={job.Key}", $"/conversations/{invitation.Key}" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address, Cancel)).StatusCode);
        Assert.DoesNotContain("Come and bake", (await stranger.ReadAsync("/profile/invitations")).Words);
        Assert.DoesNotContain("Baker", (await stranger.ReadAsync("/hiring/invitations")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Lets_no_unverified_company_invite_and_keeps_what_was_typed()
    {
        var (_, recruiter, job) = await site.EmployerAsync("unproved.example", isVerified: false);
        var (_, candidate) = await site.CandidateAsync();

        var page = await (await site.InviteAsync(recruiter, candidate, job, words: "Half a thought")).ReadAsync();

        Assert.Contains("proved their domain", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Half a thought", page.QuerySelector("#words")!.TextContent.Trim());
        Assert.Null(await site.InvitationAsync(candidate));
    }

    [Fact]
    public async Task Sends_once_for_a_job_and_says_so()
    {
        var (_, recruiter, job) = await site.EmployerAsync("twice.example");
        var (ada, candidate) = await site.CandidateAsync();
        await site.InviteAsync(recruiter, candidate, job);

        var page = await (await site.InviteAsync(recruiter, candidate, job)).ReadAsync();

        Assert.Contains("invited to this job already", page.Words);
        Assert.Single(await site.LettersAsync(ada));
    }

    [Fact]
    public async Task Ends_at_ten_a_week_also_where_they_are_sent_at_once()
    {
        var (_, recruiter, job) = await site.EmployerAsync("eager.example");
        var people = new List<Core.Candidates.Candidate>();
        for (var i = 0; i < InvitationQuota.PerWeek + 3; i++)
            people.Add((await site.CandidateAsync()).Candidate);

        await Task.WhenAll(people.Select(p => site.InviteAsync(recruiter, p, job)));

        await using var db = site.Open();
        Assert.Equal(InvitationQuota.PerWeek, await db.Invitations.CountAsync(i => i.JobId == job.Id, Cancel));
    }

    [Fact]
    public async Task Halves_what_may_be_sent_after_three_that_were_not_relevant()
    {
        var (company, recruiter, job) = await site.EmployerAsync("spam.example");
        for (var i = 0; i < InvitationQuota.NosThatHalve; i++)
        {
            var (ada, candidate) = await site.CandidateAsync();
            await site.InviteAsync(recruiter, candidate, job);
            await site.AnswerAsync(ada, (await site.InvitationAsync(candidate))!, "decline", nameof(DeclineReason.NotRelevant));
        }

        await using var db = site.Open();
        Assert.Equal(InvitationQuota.PerWeek / 2 - 3, await InvitationQuota.LeftAsync(db, company.Id, site.Clock.GetUtcNow(), Cancel));
    }

    [Fact]
    public async Task Is_never_shown_again_to_a_company_that_was_blocked()
    {
        var (_, recruiter, job) = await site.EmployerAsync("rude.example");
        var (ada, candidate) = await site.CandidateAsync();
        await site.InviteAsync(recruiter, candidate, job);
        var invitation = (await site.InvitationAsync(candidate))!;

        await site.AnswerAsync(ada, invitation, "report");

        Assert.NotNull((await site.InvitationAsync(candidate))!.ReportedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await site.ClientOf(recruiter).GetAsync($"/hiring/invite/{candidate.Key}?job={job.Key}", Cancel)).StatusCode);
        Assert.False(await Answering().AcceptAsync(ada.Id, invitation.Key, (_, _) => throw new InvalidOperationException(), Cancel));
    }

    [Fact]
    public async Task Takes_no_word_after_the_end_and_no_empty_one_before_it()
    {
        var (_, recruiter, job) = await site.EmployerAsync("ended.example");
        var (ada, candidate) = await site.CandidateAsync();
        await site.InviteAsync(recruiter, candidate, job);
        var invitation = (await site.InvitationAsync(candidate))!;
        await site.AnswerAsync(ada, invitation, "accept");
        var (address, client) = ($"/conversations/{invitation.Key}", site.ClientOf(ada));

        Assert.Contains("Write something first", (await (await client.SendAsync(address, "write", ("Form.Text", "  "))).ReadAsync()).Words);
        await client.SendAsync(address, "end");
        await client.SendAsync(address, "write", ("Form.Text", "Too late"));

        Assert.DoesNotContain("Too late", (await site.ClientOf(recruiter).ReadAsync(address)).Words);
    }

    Answering Answering() => (Answering)site.Services.GetService(typeof(Answering))!;
}
