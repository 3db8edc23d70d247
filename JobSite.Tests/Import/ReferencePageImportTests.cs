using System.Net;
using JobSite.Core.Data;
using JobSite.Core.Descriptions;
using JobSite.Core.Import;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Import;

public sealed class ReferencePageImportTests
{
    const string Lead = "We are looking for patient, curious Backend engineers to join our Harbor and Tides teams.";

    const string Posting = $"""
        Senior Software Engineer, Backend at Lighthouse

        10 months ago Development & Programming Senior Full-Time 178,000-258,000 $/Year

        {Lead}


        What we’re looking for:

          • 4+ years of industry backend development experience
          • Proficiency in common stacks for RESTful API, storage and caching
          • Strong collaboration and communication skills

        About Lighthouse:

        Every night sailors all over the world steer by what we make.

        Our new way of working has a name: our work model is called PinFlex. Visit our PinFlex landing page to learn more.

        {Lead} You will build what the coast of tomorrow stands on, together with people who know the sea.

        What you’ll do:

          • Build out the backend that lights the harbors of the world
          • Run A/B tests, and employ automated testing in all that you make

        Harbor teams:

          • Buoys
          • Trust & Safety
          • Tides teams:
          • Ebb
          • Serving and ML Infra
          • This position is not eligible for relocation assistance.

        #LI-CL5

        #LI-REMOTE

        At Lighthouse we believe in fair pay, and we are sharing the base salary range for this position. The position is also eligible for equity. Final salary is based on location, travel and experience.

        Information regarding the culture at Lighthouse can be found here.

        US based applicants only

        $172,500—$258,700 USD

        Our Commitment to Diversity:

        Lighthouse is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, national origin, disability or protected veteran status. If you require an accommodation during the application process, please notify [email protected] for support.

        🇺🇸 United States rest restapi api backend
        🎉 Let Employers Find You!

        Employers will see your profile when they are sending a job in your skill.


        Create Your Profile   (simple)
        """;

    [Fact]
    public Task Puts_every_fact_of_such_a_page_in_its_place() => CheckAsync(Posting);

    [Fact]
    public Task Does_so_with_the_page_itself() => CheckAsync(SharedData.Product("reference-page.txt"));

    static async Task CheckAsync(string posting)
    {
        await using var site = new TestSite();
        using var visitor = site.CreateClient();
        var records = Texts.Open(posting, name: "page.txt").Read().Select(r => r with { Job = r.Job! with { PostedAt = site.Clock.GetUtcNow().AddMonths(-10) } });
        await new ImportRun(site.Services.GetRequiredService<IDbContextFactory<JobSiteDb>>(), site.Clock).RunAsync("page", records, cancel: Cancel);
        await site.SaveAsync();

        await using var db = site.Open();
        var job = await db.Jobs.Include(j => j.Company).Include(j => j.Text).SingleAsync(Cancel);
        CheckFacts(job, site.Clock.GetUtcNow());
        CheckText(job.Text);
        CheckPage(WebUtility.HtmlDecode(await visitor.GetStringAsync($"/jobs/{job.Slug}-{job.Key.ToLowerInvariant()}", Cancel)));
    }

    static void CheckFacts(Job job, DateTimeOffset now)
    {
        Assert.Equal(("Senior Software Engineer, Backend", "development", WorkplaceType.Remote), (job.Title, job.CategoryKey, job.Workplace));
        Assert.Equal([Seniority.Senior], job.Seniorities);
        Assert.Equal([EmploymentType.FullTime], job.EmploymentTypes);
        Assert.Equal([Salary.Of(172_500, 258_700, "USD", PayPeriod.Year)], job.Pay.Select(p => p with { SourceText = null }));
        Assert.Equal("178,000-258,000 $/Year", job.Text.Terms.ConflictingPay);
        Assert.Equal((EligibilityMode.Countries, "US", "US based applicants only"), (job.Eligibility.Mode, Assert.Single(job.Eligibility.Include), job.Eligibility.SourceText));
        Assert.Equal(["rest-api", "backend"], job.Skills.Select(s => s.Slug));
        Assert.Equal((48, RelocationHelp.None, "PinFlex"), (job.Text.Terms.MinExperienceMonths, job.Text.Terms.Relocation, job.Text.Terms.WorkplaceLabel));
        Assert.Contains("equity", job.Text.Terms.Equity);
        Assert.Equal(now.AddMonths(-10), job.FirstSeenAt);
        Assert.Null(job.ApplyUrl);
    }

    static void CheckText(JobText text)
    {
        var shown = string.Concat(text.Sections.Select(s => $"{s.Heading}\n{s.Html}\n"));

        Assert.Equal(2, shown.Split("We are looking for").Length);
        Assert.DoesNotContain("#LI", shown);
        Assert.Contains(text.Sections, s => s.Heading?.EndsWith(" teams", StringComparison.Ordinal) == true && s.Html.StartsWith("<ul>", StringComparison.Ordinal));
        Assert.DoesNotContain("<li>This position", shown);
        Assert.Contains("equal opportunity", Assert.Single(text.Sections, s => s.Kind is SectionKind.Legal).Html);
        Assert.DoesNotContain("equal opportunity", text.Plain);
    }

    static void CheckPage(string page)
    {
        foreach (var fact in (string[])["US$172,500", "US$258,700", "178,000-258,000 $/Year", "Senior", "Full-time", "PinFlex", "REST API", "Backend", "US based applicants only"])
            Assert.Contains(fact, page);
        foreach (var fault in (string[])["#LI-", "restapi", "Create Your Profile", "Let Employers Find You"])
            Assert.DoesNotContain(fault, page);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
