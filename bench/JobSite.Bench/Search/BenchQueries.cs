using JobSite.Core.Search;
using JobSite.Core.Work;

namespace JobSite.Bench.Search;

/// <summary>From broad to narrow, with filters and without.</summary>
static class BenchQueries
{
    public static readonly IReadOnlyList<(string Name, JobFilter Filter)> All =
    [
        ("engineer", new() { Words = "engineer" }),
        ("senior engineer", new() { Words = "senior engineer" }),
        ("engineer, newest first", new() { Words = "engineer", Order = JobOrder.Newest }),
        ("engineer, highest pay", new() { Words = "engineer", Order = JobOrder.HighestPay }),
        ("engineer, page 500", new() { Words = "engineer", Page = 500 }),
        ("team work experience customers", new() { Words = "team work experience customers" }),
        ("kubernetes", new() { Words = "kubernetes" }),
        ("python kubernetes", new() { Words = "python kubernetes" }),
        ("data engineer, remote, senior, full time", new()
        {
            Words = "data engineer", Workplaces = [WorkplaceType.Remote], Seniorities = [Seniority.Senior], EmploymentTypes = [EmploymentType.FullTime],
        }),
        ("\"machine learning\"", new() { Words = "\"machine learning\"" }),
        ("engineer -senior, pay stated", new() { Words = "engineer -senior", PayStated = true }),
        ("title:nurse in Berlin", new() { Words = "title:nurse", Place = "Berlin" }),
        ("kuberne (a beginning)", new() { Words = "kuberne" }),
        ("kubernetse (a slip)", new() { Words = "kubernetse" }),
        ("trilisk plumber (narrow)", new() { Words = "trisoning plumber" }),
        ("no words", new()),
        ("no words, page 500", new() { Page = 500 }),
        ("no words, development or data", new() { Categories = ["development", "data"] }),
        ("no words, from Germany, 80k USD or more", new() { LivesIn = ["DE"], PaysAtLeast = 80_000 }),
        ("no words, six filters", new()
        {
            Workplaces = [WorkplaceType.Remote], Categories = ["development", "devops"], EmploymentTypes = [EmploymentType.FullTime], Skills = ["python"],
            PayStated = true, PostedWithin = 30,
        }),
        ("no words, exclusions", new() { NotWords = ["senior"], NotSkills = ["python"], NotCompanies = ["company-1"] }),
        ("nothing found, six parts to drop", new()
        {
            Words = "barista", Categories = ["legal"], Workplaces = [WorkplaceType.Remote], LivesIn = ["SE"], Skills = ["kubernetes"], PaysAtLeast = 900_000,
        }),
    ];
}
