using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Mail;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Companies;

public sealed class TeamTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Takes_in_who_follows_the_letter_once()
    {
        var (company, owner) = await site.HiringAsync();
        var invited = await site.PersonAsync();

        var sent = await site.ClientOf(owner).SendAsync("/hiring/team", "invite", ("Form.Mail", invited.Email!.ToUpperInvariant()), ("Form.Role", "Recruiter"));
        var link = await LinkAsync(invited.Email.ToUpperInvariant().Replace("@CRUST.EXAMPLE", "@crust.example", StringComparison.Ordinal));
        var joined = await site.ClientOf(invited).SendAsync(link, "join");
        var again = await site.ClientOf(await site.PersonAsync()).ReadAsync(link);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (sent.StatusCode, joined.StatusCode));
        Assert.Equal(MemberRole.Recruiter, (await site.MembersAsync(company)).Single(m => m.AccountId == invited.Id).Role);
        Assert.Contains("not good any more", again.Words);
        Assert.Contains("joined as recruiter", (await site.ClientOf(invited).ReadAsync("/hiring/team")).Words);
    }

    [Fact]
    public async Task Says_who_joins_when_the_letter_went_to_another_address()
    {
        var (company, owner) = await site.HiringAsync();
        var other = await site.PersonAsync();
        var token = await InviteAsync(company, owner, "somebody@else.example");

        var page = await site.ClientOf(other).ReadAsync($"/join/{token}");
        await site.ClientOf(other).SendAsync($"/join/{token}", "join");

        Assert.Contains("The letter went to somebody@else.example", page.Words);
        Assert.Contains(await site.LogAsync(company), e => e.Who == other.Email && e.About == "somebody@else.example");
    }

    [Theory]
    [InlineData("old"), InlineData("withdrawn"), InlineData("replaced"), InlineData("demoted"), InlineData("removed"), InlineData("forged"), InlineData("empty")]
    public async Task Takes_in_nobody_by_a_link_that_is_not_good(string why)
    {
        var (company, owner) = await site.HiringAsync();
        var second = await site.PersonAsync();
        var member = await site.JoinAsync(company, second, MemberRole.Owner);
        var token = await InviteAsync(company, second, $"x{company.Id}@else.example");
        await using var db = site.Open();
        switch (why)
        {
            case "old":
                await db.TeamInvitations.Where(i => i.CompanyId == company.Id).ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresAt, site.Clock.GetUtcNow()), Cancel);
                break;
            case "withdrawn":
                await Invitations.WithdrawAsync(owner.Id, company.Slug, (await db.TeamInvitations.SingleAsync(i => i.CompanyId == company.Id, Cancel)).Id, Cancel);
                break;
            case "replaced":
                await InviteAsync(company, owner, $"x{company.Id}@else.example");
                break;
            case "demoted":
                await Teams.ChangeRoleAsync(owner.Id, company.Slug, member.Id, MemberRole.Recruiter, Cancel);
                break;
            case "removed":
                await Teams.RemoveAsync(owner.Id, company.Slug, member.Id, Cancel);
                break;
            default:
                token = why == "forged" ? new string('B', 32) : "";
                break;
        }

        var outcome = (await Invitations.AcceptAsync((await site.PersonAsync()).Id, token, Cancel)).Outcome;

        Assert.Equal(TeamOutcome.Ended, outcome);
    }

    [Fact]
    public async Task Takes_in_one_of_two_who_follow_a_link_at_once()
    {
        var (company, owner) = await site.HiringAsync();
        var token = await InviteAsync(company, owner, "one@else.example");
        var people = new[] { await site.PersonAsync(), await site.PersonAsync() };

        var outcomes = await Task.WhenAll(people.Select(p => Task.Run(() => Invitations.AcceptAsync(p.Id, token, Cancel))));

        Assert.Equal([TeamOutcome.Done, TeamOutcome.Ended], outcomes.Select(o => o.Outcome).Order());
        Assert.Equal(2, (await site.MembersAsync(company)).Count);
    }

    [Fact]
    public async Task Keeps_the_last_owner()
    {
        var (company, owner) = await site.HiringAsync();
        var own = (await site.MembersAsync(company)).Single();
        var client = site.ClientOf(owner);

        var left = await (await client.SendAsync("/hiring/team", $"member-{own.Id}", ("Remove", "true"))).ReadAsync();
        var demoted = await (await client.SendAsync("/hiring/team", $"member-{own.Id}", ("Role", "Reviewer"))).ReadAsync();

        Assert.Contains("has always an owner", left.Words);
        Assert.Contains("has always an owner", demoted.Words);
        Assert.True((await site.MembersAsync(company)).Single().IsOwner);
    }

    [Fact]
    public async Task Keeps_one_of_two_owners_who_go_at_once()
    {
        var (company, first) = await site.HiringAsync();
        var second = await site.PersonAsync();
        var members = new[] { (first, (await site.MembersAsync(company)).Single().Id), (second, (await site.JoinAsync(company, second, MemberRole.Owner)).Id) };

        var outcomes = await Task.WhenAll(members.Select((m, i) => Task.Run(() => i == 0
            ? Teams.RemoveAsync(m.Item1.Id, company.Slug, m.Id, Cancel)
            : Teams.ChangeRoleAsync(m.Item1.Id, company.Slug, m.Id, MemberRole.Reviewer, Cancel))));

        Assert.Equal([TeamOutcome.Done, TeamOutcome.LastOwner], outcomes.Order());
        Assert.Single(await site.MembersAsync(company), m => m.IsOwner);
    }

    [Theory]
    [InlineData(MemberRole.Recruiter), InlineData(MemberRole.Reviewer)]
    public async Task Obeys_nobody_but_owners(MemberRole role)
    {
        var (company, _) = await site.HiringAsync();
        var ownersId = (await site.MembersAsync(company)).Single().Id;
        var actor = await site.PersonAsync();
        var own = await site.JoinAsync(company, actor, role);

        Assert.Equal(TeamOutcome.NotAllowed, await Teams.ChangeRoleAsync(actor.Id, company.Slug, own.Id, MemberRole.Owner, Cancel));
        Assert.Equal(TeamOutcome.NotAllowed, await Teams.RemoveAsync(actor.Id, company.Slug, ownersId, Cancel));
        Assert.Equal(TeamOutcome.NotAllowed, await Invitations.InviteAsync(actor.Id, company.Slug, "x@else.example", MemberRole.Owner, Print, Cancel));
        Assert.Equal(TeamOutcome.Done, await Teams.RemoveAsync(actor.Id, company.Slug, own.Id, Cancel));
    }

    [Fact]
    public async Task Knows_nothing_of_another_companys_members()
    {
        var (company, _) = await site.HiringAsync();
        var (own, owner) = await site.HiringAsync();
        var theirs = (await site.MembersAsync(company)).Single().Id;

        Assert.Equal(TeamOutcome.NotAllowed, await Teams.RemoveAsync(owner.Id, own.Slug, theirs, Cancel));
        Assert.Equal(TeamOutcome.NotAllowed, await Teams.RemoveAsync(owner.Id, company.Slug, theirs, Cancel));
        Assert.Equal(TeamOutcome.NotAllowed, await Teams.ChangeRoleAsync(owner.Id, own.Slug, theirs, MemberRole.Reviewer, Cancel));
        Assert.Single(await site.MembersAsync(company));
    }

    [Theory]
    [InlineData("x@else.example\r\nBcc: y@else.example"), InlineData("x"), InlineData("X <x@else.example>")]
    public async Task Writes_to_no_address_that_is_none(string mail)
    {
        var (_, owner) = await site.HiringAsync();

        var page = await (await site.ClientOf(owner).SendAsync("/hiring/team", "invite", ("Form.Mail", mail))).ReadAsync();

        Assert.Contains("not a mail address", page.QuerySelector("#mail-fault")!.TextContent);
    }

    [Fact]
    public async Task Writes_letters_with_one_subject_whatever_the_company_is_called()
    {
        var (company, owner) = await site.HiringAsync();
        var mail = $"subject{company.Id}@else.example";
        await using (var db = site.Open())
            await db.Companies.Where(c => c.Id == company.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Name, "Crust\r\nBcc: all@else.example\r\n\r\n<b>"), Cancel);

        await site.ClientOf(owner).SendAsync("/hiring/team", "invite", ("Form.Mail", mail));

        var letter = Assert.Single(await site.LettersToAsync(mail));
        Assert.DoesNotContain(letter.Subject, char.IsControl);
        Assert.DoesNotContain("<b>”", letter.Html);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    TeamDesk Teams => site.Services.GetRequiredService<TeamDesk>();

    InvitationDesk Invitations => site.Services.GetRequiredService<InvitationDesk>();

    static Task<Letter> Print(TeamLetterWords words) => Task.FromResult(new Letter(words.To, "Subject", words.Token, ""));

    async Task<string> InviteAsync(Company company, Account owner, string mail)
    {
        var token = "";
        var outcome = await Invitations.InviteAsync(owner.Id, company.Slug, mail, MemberRole.Recruiter, words =>
        {
            token = words.Token;
            return Print(words);
        }, Cancel);
        Assert.Equal(TeamOutcome.Done, outcome);

        return token;
    }

    async Task<string> LinkAsync(string mail)
    {
        var text = Assert.Single(await site.LettersToAsync(mail)).Text;
        var from = text.IndexOf("/join/", StringComparison.Ordinal);

        return text[from..text.IndexOf('\n', from)].Trim();
    }
}
