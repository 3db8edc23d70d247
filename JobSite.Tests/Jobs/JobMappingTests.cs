using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Jobs;

public class JobMappingTests
{
    [Fact]
    public async Task Comes_back_from_the_database_as_it_was()
    {
        using var test = new TestDb();
        var job = Given.OpenJob();
        job.Seniorities = [Seniority.Mid, Seniority.Senior];
        job.Places = [new("DE", "Berlin", "Berlin")];
        job.Eligibility = new() { Mode = EligibilityMode.Countries, Include = ["EU27"], Exclude = ["US-CO"], SourceText = "EU only" };
        job.TimeZone = new() { Mode = TimeZoneMode.Overlap, AnchorTimeZone = "America/New_York", OverlapHours = 4 };
        job.Pay = [Given.Yearly(60_000, 80_000) with { Zone = "Berlin" }];
        job.Skills = [new("c-sharp", true)];
        job.Source = new("greenhouse:acme", "4711", "https://example.com/4711", "abc", Given.Now);
        job.Text.Sections = [new(SectionKind.Role, null, "<p>Bake.</p>")];
        job.Text.Terms = new() { MinExperienceMonths = 48, Relocation = RelocationHelp.None };
        await test.SaveAsync(job);
        await using var db = test.CreateDbContext();

        var read = await db.Jobs.Include(j => j.Text).Include(j => j.Company).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(job.Seniorities, read.Seniorities);
        Assert.Equal(job.Places, read.Places);
        Assert.Equivalent(job.Eligibility, read.Eligibility);
        Assert.Equal(job.TimeZone, read.TimeZone);
        Assert.Equal(job.Pay, read.Pay);
        Assert.Equal(job.Skills, read.Skills);
        Assert.Equal(job.Source, read.Source);
        Assert.Equal(job.Text.Sections, read.Text.Sections);
        Assert.Equivalent(job.Text.Terms, read.Text.Terms);
        Assert.Equal(1, read.Sequence > 0 ? 1 : 0);
    }
}
