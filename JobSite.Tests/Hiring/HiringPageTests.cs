using System.Net;
using JobSite.Core.Companies;
using JobSite.Core.Jobs.Counting;
using JobSite.Tests.Jobs;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Hiring;

/// <summary>The desk as the server first sends it, before anything in it is alive.</summary>
public sealed class HiringPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("/hiring")]
    [InlineData("/hiring/jobs/0000000")]
    [InlineData("/hiring/days.csv")]
    [InlineData("/hiring/jobs/0000000/days.csv")]
    public async Task Asks_who_is_not_signed_in_to_sign_in(string address)
    {
        var answer = await PageJobs.Visitor(site).AskAsync(address);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("back=" + Uri.EscapeDataString(address), answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Shows_a_members_jobs_and_nobody_elses()
    {
        var (own, foreign) = (await site.SavedAsync(j => j.Title = "Own baker"), await site.SavedAsync(j => j.Title = "Foreign baker"));
        using var visitor = await site.VisitAsAsync(await site.Dbs.MemberAsync(own.Company));

        var page = await visitor.ReadAsync("/hiring");

        Assert.Contains("Own baker", page.Words);
        Assert.Contains("On-site · Munich, Germany", page.Words);
        Assert.DoesNotContain("Foreign baker", page.Words);
        Assert.NotNull(page.QuerySelector($"a[href='/hiring/jobs/{own.Key.ToLowerInvariant()}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/hiring?at={foreign.Company.Slug}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/hiring/jobs/{foreign.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/hiring/jobs/{foreign.Key}/days.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync($"/hiring/days.csv?at={foreign.Company.Slug}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync("/hiring/jobs/nothing")).StatusCode);
    }

    [Fact]
    public async Task Offers_reviewers_nothing_to_press()
    {
        var job = await site.SavedAsync();
        using var visitor = await site.VisitAsAsync(await site.Dbs.MemberAsync(job.Company, MemberRole.Reviewer));

        var (list, page) = (await visitor.ReadAsync("/hiring"), await visitor.ReadAsync($"/hiring/jobs/{job.Key}"));

        Assert.Empty(list.QuerySelectorAll("input[type=checkbox], a[href='/post']"));
        Assert.Empty(page.QuerySelectorAll("main button, a[href^='/post']"));
        Assert.Contains("Export CSV", page.Words);
    }

    [Fact]
    public async Task Greets_who_has_no_company_yet()
    {
        var account = SignedIn.Account("newcomer");
        await site.SaveAsync(account);
        using var visitor = await site.VisitAsAsync(account);

        var page = await visitor.ReadAsync("/hiring");

        Assert.Contains("You are no member of a company yet", page.Words);
    }

    [Fact]
    public async Task Lets_members_of_several_companies_switch()
    {
        var (one, other) = (await site.SavedAsync(), await site.SavedAsync(j => j.Title = "Other baker"));
        var account = await site.Dbs.MemberAsync(one.Company);
        await using (var db = site.Open())
        {
            db.Attach(other.Company);
            db.Add(new Member(other.Company, account.Id, MemberRole.Reviewer, Given.Now));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var visitor = await site.VisitAsAsync(account);
        var page = await visitor.ReadAsync($"/hiring?at={other.Company.Slug}");

        Assert.Contains("Other baker", page.Words);
        Assert.Equal(other.Company.Name, page.QuerySelector(".companyswitch [aria-current]")!.TextContent);
        Assert.Equal(other.Company.Name, (await visitor.ReadAsync($"/hiring/jobs/{other.Key}")).QuerySelector(".companyswitch [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Hands_out_what_was_counted_as_a_file()
    {
        var job = await site.SavedAsync(j => j.Title = "+Baker");
        await site.SaveAsync(new JobDay { JobId = job.Id, Day = new(2026, 3, 1), Views = 5, FromSearch = 2, ApplyClicks = 1 });
        using var visitor = await site.VisitAsAsync(await site.Dbs.MemberAsync(job.Company));

        var one = await visitor.AskAsync($"/hiring/jobs/{job.Key.ToLowerInvariant()}/days.csv");
        var all = await visitor.AskAsync($"/hiring/days.csv?at={job.Company.Slug}");

        var text = await one.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("text/csv", "attachment"), (one.Content.Headers.ContentType!.MediaType, one.Content.Headers.ContentDisposition!.DispositionType));
        Assert.EndsWith($"\r\n\"{job.Key}\",\"'+Baker\",2026-03-01,5,2,0,0,3,1\r\n", text);
        Assert.Equal(text, await all.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Says_how_a_job_stands_and_what_changed()
    {
        var job = await site.SavedAsync(j => j.Text.History = [new(Given.Now, "Title", "Old baker", "Pastry Baker"), new(Given.Now, "Description", null, null)], age: 25);
        using var visitor = await site.VisitAsAsync(await site.Dbs.MemberAsync(job.Company));

        var page = await visitor.ReadAsync($"/hiring/jobs/{job.Key}");

        Assert.Contains("Unconfirmed", page.Words);
        Assert.Contains("Nobody has confirmed it for three weeks", page.Words);
        Assert.Contains("Title: Old baker → Pastry Baker", page.Words);
        Assert.Contains("Description: reworded", page.Words);
        Assert.Equal($"/post/edit/{job.Key.ToLowerInvariant()}", page.QuerySelector(".deskhead .primary")!.GetAttribute("href"));
    }
}
