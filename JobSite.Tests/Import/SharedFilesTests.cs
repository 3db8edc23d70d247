using JobSite.Core.Import;
using JobSite.Core.Import.Tables;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Import;

/// <summary>The real files beside the repository: how much of each is read, and a few jobs of each exactly.</summary>
public class SharedFilesTests
{
    [Theory]
    [InlineData("ats/greenhouse.json", "greenhouse", "greenhouse:amplitude", 2)]
    [InlineData("ats/lever.json", "lever", "lever:idealistconsulting", 2)]
    [InlineData("ats/ashby.json", "ashby", "ashby:highlightta", 2)]
    [InlineData("ats/workable.json", "workable", "workable:zaelab", 1)]
    [InlineData("ats/rebase_feed.rss.xml", "rss", "rebase_feed", 120)]
    [InlineData("ats/weworkremotely.rss.xml", "rss", "weworkremotely", 1)]
    [InlineData("ats/neogov.xml", "rss", "neogov", 2)]
    [InlineData("ats/pages/jsonld_meta_software_engineer.html", "html", "jsonld_meta_software_engineer", 1)]
    [InlineData("ats/pages/wttj_job1.html.gz", "html", "wttj_job1", 1)]
    [InlineData("ats/pages/wttj_job1_0.jsonld.json", "jobposting", "wttj_job1_0", 1)]
    public void Reads_all_of_a_boards_file(string path, string format, string source, int jobs)
    {
        var file = Open(path);

        Assert.Equal((format, source, jobs), (file.Format.Name, file.Source, file.Read().Count()));
        Assert.All(file.Read(), r => Assert.NotNull(r.Job?.Title));
        Assert.All(file.Read(), r => Assert.NotNull(r.Job?.Company));
        Assert.All(file.Read(), r => Assert.NotNull(r.Job?.PostedAt));
    }

    [Theory]
    [InlineData("ats/personio.xml")]
    [InlineData("ats/smartrecruiters.json")]
    [InlineData("ats/teamtailor.json")]
    [InlineData("ats/workday.json")]
    [InlineData("ats/icims.html")]
    [InlineData("ats/indeed_feed_example.xml")]
    [InlineData("ats/pages/wttj_job1_1.jsonld.json")]
    [InlineData("ats/pages/didi_global_jobdetail.html")]
    [InlineData("ats/pages/decathlon_talentclue_jobpage.html")]
    [InlineData("ats/pages/ayuda_en_accion_talentclue_jobpage.html")]
    [InlineData("ats/pages/barcelona_activa_talentclue_jobpage.html")]
    [InlineData("postings/usajobs_questionnaires.dev.ndjson.gz")]
    public void Refuses_a_file_of_another_format_whole(string path)
    {
        var file = SharedData.Path(path);

        Assert.Matches("looked for|--map|which none of", Assert.Throws<RefusedException>(() => JobFile.Open(file, FormatOptions.None)).Message);
    }

    [Fact]
    public void Reads_tags_for_jobs_of_another_file() => Assert.All(
        JobFile.Open(SharedData.Path("postings/tech_ats_skills_2026-07.dev.csv.gz"), FormatOptions.None).Read(),
        r => Assert.True(r.Job is { IsAddition: true, Id.Length: > 0 }));

    [Theory]
    [InlineData("greenhouse_listings_2026-01.dev.csv.gz", Maps.Greenhouse, 78_949, 0, 78_949, 0, 78_933, 0)]
    [InlineData("indeed_us_2023.dev.ndjson.gz", Maps.Indeed, 3_248, 0, 3_242, 2_011, 3_248, 0)]
    [InlineData("hn_who_is_hiring_2026.dev.ndjson.gz", "", 1_033, 199, 1_026, 198, 940, 1_033)]
    [InlineData("rebase_web3_zh_en.dev.ndjson.gz", "", 727, 0, 610, 490, 670, 727)]
    [InlineData("data_roles_europe_2026.dev.ndjson.gz", Maps.DataRoles, 308, 0, 308, 63, 305, 7)]
    [InlineData("pythonjobs_markdown.dev.ndjson.gz", "", 187, 2, 186, 0, 186, 173)]
    [InlineData("tech_ats_salaries_2026-07.dev.csv.gz", "", 5_797, 0, 5_797, 2_565, 5_783, 5_797)]
    [InlineData("usajobs_listings_2024-2026.dev.csv.gz", "", 16_532, 0, 16_532, 0, 0, 16_532)]
    [InlineData("usajobs_full_2015-2016.dev.ndjson.gz", Maps.UsaJobs, 2_807, 0, 2_807, 2_780, 2_807, 2_807)]
    [InlineData("usajobs_questionnaires.dev.ndjson.gz", Maps.Questionnaires, 617, 17, 617, 0, 0, 0)]
    [InlineData("simplify_newgrad_2024-10.dev.ndjson.gz", "", 941, 0, 941, 0, 941, 941)]
    public void Reads_as_much_of_a_collection(string name, string map, int jobs, int refused, int companies, int pay, int places, int dates)
    {
        var read = Open("postings/" + name, map).Read().ToList();
        List<RawJob> found = [.. read.Select(r => r.Job).OfType<RawJob>()];

        Assert.Equal(found.Count, found.DistinctBy(j => j.Id).Count());
        Assert.Equal(jobs + refused, read.Count);
        Assert.InRange(found.Count, jobs, jobs + refused);
        Assert.All(found, j => Assert.False(string.IsNullOrWhiteSpace(j.Title)));
        Assert.InRange(found.Count(j => j.Company is not null), companies, int.MaxValue);
        Assert.InRange(found.Count(j => j.Pay.Count > 0 || j.PayText is not null), pay, int.MaxValue);
        Assert.InRange(found.Count(j => j.Locations.Count + j.Places.Count > 0), places, int.MaxValue);
        Assert.InRange(found.Count(j => j.PostedAt is not null), dates, int.MaxValue);
    }

    [Fact]
    public void Puts_every_fact_of_the_reference_page_in_its_place()
    {
        var path = SharedData.Path("../product/reference-page.txt");
        var job = JobFile.Open(path, FormatOptions.None).Read().Single().Job!;

        Assert.Equal(("Senior Software Engineer, Backend", "Pinterest", "Development & Programming", "Senior", "178,000-258,000 $/Year"),
            (job.Title, job.Company, job.Category, job.Seniority, job.PayText));
        Assert.Equal(["Full-Time"], job.EmploymentTypes);
        Assert.Equal(["United States"], job.Locations);
        Assert.Equal(["rest", "restapi", "api", "backend"], job.Tags);
        Assert.Equal(new DateTimeOffset(File.GetLastWriteTimeUtc(path).Date.AddMonths(-10), TimeSpan.Zero), job.PostedAt);
        Assert.StartsWith("We are looking for inquisitive", job.Description);
        Assert.EndsWith("for support.", job.Description);
    }

    [Fact]
    public void Reads_boards_exactly()
    {
        var london = Job("ats/greenhouse.json", "8636903002");
        Assert.Equal(("Customer Data Scientist - Experimentation", "Amplitude", "London, UK", "R-12263"), (london.Title, london.Company, london.Locations.Single(), london.Requisition));
        Assert.Equal(new DateTimeOffset(2026, 7, 16, 15, 55, 32, TimeSpan.Zero), london.PostedAt);
        Assert.StartsWith("<div class=\"content-intro\"><p>Amplitude is the leading", london.Description);

        var consultant = Job("ats/lever.json", "a24ec4e5-5caa-473d-abd4-b71f09a8167b");
        Assert.Equal(("Idealist Consulting", "Chicago, IL", "remote"), (consultant.Company, consultant.Locations.Single(), consultant.Workplace));
        Assert.Contains("<h3>How You&#39;ll Contribute</h3><ul>", consultant.Description);

        var toronto = Job("ats/ashby.json", "fc2f1f85-46a0-4a31-b165-683e39c07c04");
        Assert.Equal(("Senior Site Reliability Engineer", "HighlightTA", "Hybrid", "Toronto, Ontario, Canada"), (toronto.Title, toronto.Company, toronto.Workplace, toronto.Locations.Single()));
        Assert.Equal([Salary.Of(102_800, 137_000, "CAD", PayPeriod.Year)], toronto.Pay.Select(p => p with { SourceText = null }));

        Assert.Equal(["Spain", "Portugal"], Job("ats/workable.json", "DD136DD7E7").Locations);
    }

    [Fact]
    public void Reads_pages_and_feeds_exactly()
    {
        var famileo = Open("ats/pages/wttj_job1.html.gz").Read().Single().Job!;
        Assert.Equal(("Développeur Backend PHP / Symfony (H/F)", "Famileo", 36), (famileo.Title, famileo.Company, famileo.MinExperienceMonths));
        Assert.Equal([new Place("FR", "Ille-et-Vilaine", "Saint-Malo", "35400")], famileo.Places);
        Assert.Equal([Salary.Of(36_000, 50_000, "EUR", PayPeriod.Year)], famileo.Pay);
        Assert.StartsWith("https://www.welcometothejungle.com/fr/companies/famileo/jobs/", famileo.Url);

        var meta = Open("ats/pages/jsonld_meta_software_engineer.html").Read().Single().Job!;
        Assert.Equal(["Sunnyvale, CA, USA", "Bellevue, WA", "Redmond, WA", "Austin, TX"], meta.Locations.Take(4));
        Assert.Contains("<li>", meta.Description);

        var android = Job("ats/rebase_feed.rss.xml", "https://hire.rebase.network/jobs/1230.html");
        Assert.Equal(("Android 开发工程师", "Crypto 交易所", "远程办公", "4000U-6000U /月"), (android.Title, android.Company, android.Locations.Single(), android.PayText));

        var manager = Open("ats/weworkremotely.rss.xml").Read().Single().Job!;
        Assert.Equal(("Senior Product Manager, Cluster Linking", "Confluent", "Anywhere in the World"), (manager.Title, manager.Company, manager.Locations.Single()));

        var agency = Job("ats/neogov.xml", "410001");
        Assert.Equal(("Atlanta, Georgia", new DateTimeOffset(2026, 9, 20, 4, 59, 0, TimeSpan.Zero)), (agency.Locations.Single(), agency.ClosesAt));
        Assert.Equal([Salary.Of(135_000, 175_000, "USD", PayPeriod.Year)], agency.Pay);
        Assert.Contains("<h3>Qualifications</h3><p>Five years", agency.Description);
    }

    [Fact]
    public void Reads_collections_exactly()
    {
        var axon = Job("postings/simplify_newgrad_2024-10.dev.ndjson.gz", "5c538ae0-5dad-4f80-ab5c-8c7aa6330194");
        Assert.Equal(("Axon", "Seattle, WA", DateTimeOffset.FromUnixTimeSeconds(1714806727)), (axon.Company, axon.Locations.Single(), axon.ClosedAt));

        var abridge = Job("postings/tech_ats_salaries_2026-07.dev.csv.gz", "ashby:abridge:23264e1f-0988-475d-8330-ea2960f3a6a4");
        Assert.Equal(("Senior Research Data Scientist", "Abridge", "NYC Office", "remote", "senior"), (abridge.Title, abridge.Company, abridge.Locations.Single(), abridge.Workplace, abridge.Seniority));
        Assert.Equal([Salary.Of(188_000, 240_000, "USD", PayPeriod.Year)], abridge.Pay);

        var census = Job("postings/usajobs_full_2015-2016.dev.ndjson.gz", "454140500", Maps.UsaJobs);
        Assert.Equal(("Veterans Benefits Administration", "Las Vegas, Nevada, United States", 1), (census.Company, census.Locations.Single(), census.Openings));
        Assert.Equal([Salary.Of(54_019, 70_226, "USD", PayPeriod.Year)], census.Pay);

        var labs = Job("postings/hn_who_is_hiring_2026.dev.ndjson.gz", "47222447");
        Assert.Equal(("Senior Software Engineer (Backend)", "Decisionly", "Remote (US based)", "Full Time"), (labs.Title, labs.Company, labs.Locations.Single(), labs.EmploymentTypes.Single()));

        var lego = Job("postings/data_roles_europe_2026.dev.ndjson.gz", "2026-04-08_lego_senior-analytics-engineer", Maps.DataRoles);
        Assert.Equal(("The LEGO Group", new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 5, 6, 0, 0, 0, TimeSpan.Zero)), (lego.Company, lego.PostedAt, lego.ClosesAt));
        Assert.StartsWith("## Job Description", lego.Description);

        var odoo = Job("postings/pythonjobs_markdown.dev.ndjson.gz", "jobs/odoo_python_developer.html");
        Assert.Equal(("Python and Javascript Developer", "Odoo", "Grand-Rosiere, Belgium", "permanent"), (odoo.Title, odoo.Company, odoo.Locations.Single(), odoo.EmploymentTypes.Single()));
        Assert.StartsWith("# Overview", odoo.Description);

        var golang = Job("postings/rebase_web3_zh_en.dev.ndjson.gz", "10");
        Assert.Equal(("golang后端开发工程师", "ArtGee", "上海", new DateTimeOffset(2022, 5, 6, 13, 49, 20, TimeSpan.Zero)), (golang.Title, golang.Company, golang.Locations.Single(), golang.ClosedAt));
    }

    static RawJob Job(string path, string id, string map = "") => Open(path, map).Read().Select(r => r.Job).First(j => j?.Id == id)!;

    static JobFile Open(string path, string map = "") => JobFile.Open(SharedData.Path(path), new() { Map = FieldMap.Parse(map) });
}
