using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobSite.Core.Jobs;
using JobSite.Core.Markup;
using JobSite.Core.Pay;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Markup;

public class JobPostingTests
{
    // Set to write the golden files anew; look at the difference before it is committed.
    static readonly bool Rewrite = Environment.GetEnvironmentVariable("JOBSITE_REWRITE_GOLDEN") == "1";

    static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for people to read; the site itself never writes so
    };

    public static TheoryData<string> Cases => [.. GoldenJobs.All.Keys];

    [Theory, MemberData(nameof(Cases))]
    public void Is_as_its_golden_file_says(string name)
    {
        var posting = JobPosting.Of(GoldenJobs.All[name](), Given.Now)!;
        var file = Path.Combine(Folder(), $"{name}.json");
        if (Rewrite)
            File.WriteAllText(file, posting.ToJsonString(Indented) + "\n");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(file)), JsonNode.Parse(posting.ToJsonString())),
            $"{name}.json is not what comes out:\n{posting.ToJsonString(Indented)}");
    }

    [Theory, MemberData(nameof(Cases))]
    public void Has_no_fault(string name) =>
        Assert.Empty(JobPostingValidator.Check(JobPosting.Of(GoldenJobs.All[name](), Given.Now), Given.Now));

    [Theory]
    [InlineData(0, true), InlineData(25, true), InlineData(31, false), InlineData(46, false), InlineData(120, false)]
    public void Is_there_only_while_the_job_is_open(int days, bool there) =>
        Assert.Equal(there, JobPosting.Of(GoldenJobs.OnSite(), Given.Now.AddDays(days)) is not null);

    [Fact]
    public void Is_not_there_when_the_job_was_paused_taken_down_or_never_published()
    {
        var (paused, removed) = (GoldenJobs.OnSite(), GoldenJobs.OnSite());
        paused.Pause(Given.Now);
        removed.Remove(Given.Now, RemovedReason.Fraud);

        Assert.All([paused, removed, Given.Draft()], job => Assert.Null(JobPosting.Of(job, Given.Now)));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("A \"quoted\" 'job' & more <b>")]
    [InlineData("Emoji 🦆 and \u2028 line \u2029 ends")]
    public void Escapes_what_could_end_the_script_and_reads_back_the_same(string title)
    {
        var job = GoldenJobs.OnSite();
        job.Title = title;

        var json = JobPosting.Of(job, Given.Now)!.ToJsonString();

        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\u2028' or '\u2029');
        Assert.Equal(title, JsonNode.Parse(json)!["title"]!.GetValue<string>());
    }

    [Fact]
    public void Never_says_that_hybrid_work_is_remote()
    {
        var job = GoldenJobs.RemoteInOneCountry();
        job.Workplace = WorkplaceType.Hybrid;

        var posting = JobPosting.Of(job, Given.Now)!;

        Assert.False(posting.ContainsKey("jobLocationType") || posting.ContainsKey("applicantLocationRequirements"));
    }

    [Fact]
    public void Takes_the_first_pay_where_zones_do_not_compare()
    {
        var pay = PayOf(Given.Yearly(60_000, 70_000), Given.Yearly(90_000, 95_000, "USD"));

        Assert.Equal(("EUR", 60_000m, 70_000m), (pay.Currency, pay.Min, pay.Max));
    }

    [Fact]
    public void Takes_the_whole_span_where_zones_compare()
    {
        var pay = PayOf(Given.Yearly(60_000, 70_000), Given.Yearly(55_000, 62_000));

        Assert.Equal(("EUR", 55_000m, 70_000m), (pay.Currency, pay.Min, pay.Max));
    }

    [Fact]
    public void Leaves_out_pay_that_is_not_base_pay()
    {
        var job = GoldenJobs.OnSite();
        job.Pay = [Given.Yearly(80_000, 120_000) with { Kind = PayKind.OnTarget }, Salary.Of(5_000, 5_000, "EUR", PayPeriod.Fixed)];

        Assert.False(JobPosting.Of(job, Given.Now)!.ContainsKey("baseSalary"));
    }

    static (string Currency, decimal Min, decimal Max) PayOf(params Salary[] zones)
    {
        var job = GoldenJobs.OnSite();
        job.Pay = zones;
        var pay = JobPosting.Of(job, Given.Now)!["baseSalary"]!;

        return (pay["currency"]!.GetValue<string>(), pay["value"]!["minValue"]!.GetValue<decimal>(), pay["value"]!["maxValue"]!.GetValue<decimal>());
    }

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "golden");
}
