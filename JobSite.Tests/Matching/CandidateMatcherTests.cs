using JobSite.Core.Candidates;
using JobSite.Core.Jobs;
using JobSite.Core.Matching;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Matching;

public sealed class CandidateMatcherTests : IDisposable
{
    readonly TestMatching test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task Finds_who_has_the_skill()
    {
        var ada = await test.ListAsync(TestMatching.Profile("Engineer", "kubernetes", "go"));
        await test.ListAsync(TestMatching.Profile("Baker", "sourdough"));

        var found = await test.FindAsync(TestMatching.Job("Platform engineer", "kubernetes"));

        Assert.Equal(1, found.Count);
        Assert.Equal(ada.Id, Assert.Single(found.Best).CandidateId);
    }

    [Fact]
    public async Task Counts_those_who_have_every_must_and_shows_who_comes_close_behind_them()
    {
        var both = await test.ListAsync(TestMatching.Profile("Engineer", "kubernetes", "go"));
        var one = await test.ListAsync(TestMatching.Profile("Engineer", "go"));

        var found = await test.FindAsync(TestMatching.Job("Engineer", "kubernetes", "go"));

        Assert.Equal((1, 1), (found.Count, found.Close));
        Assert.Equal([both.Id, one.Id], found.Best.Select(m => m.CandidateId));
        Assert.Contains(found.Best[1].Reasons, r => r is { Aspect: MatchAspect.Must, Answer: MatchAnswer.Missing, About: "kubernetes" });
    }

    [Fact]
    public async Task Knows_a_skill_by_its_other_names_and_by_those_that_include_it()
    {
        var next = await test.ListAsync(TestMatching.Profile("Engineer", "nextjs"));
        var react = await test.ListAsync(TestMatching.Profile("Engineer", "ReactJS"));

        var found = await test.FindAsync(TestMatching.Job("Engineer", "react"));

        Assert.Equal([react.Id, next.Id], found.Best.Select(m => m.CandidateId));
        Assert.Equal(2, found.Count);
        Assert.Contains(found.Best[1].Reasons, r => r is { Answer: MatchAnswer.Implied, About: "react", Text: "Has React by Next.js" });
    }

    [Fact]
    public async Task Goes_by_the_title_where_no_skill_is_known()
    {
        var baker = await test.ListAsync(TestMatching.Profile("Senior baker"));
        await test.ListAsync(TestMatching.Profile("Welder"));

        var found = await test.FindAsync(TestMatching.Job("Baker"));

        Assert.Equal(baker.Id, Assert.Single(found.Best).CandidateId);
    }

    [Fact]
    public async Task Finds_skills_in_the_title_as_soon_as_it_is_typed()
    {
        var ada = await test.ListAsync(TestMatching.Profile("I run clusters", "kubernetes"));

        var found = await test.FindAsync(TestMatching.Job("Kubernetes engineer"));

        Assert.Equal(ada.Id, Assert.Single(found.Best).CandidateId);
    }

    [Fact]
    public async Task Does_not_know_whom_it_is_kept_from()
    {
        await test.ListAsync(TestMatching.Profile("Baker", "sourdough"), "Acme");
        await test.ListAsync(TestMatching.Profile("Baker", "sourdough") with { NoAgencies = true });

        Assert.Equal(1, (await test.FindAsync(TestMatching.Job("Baker", "sourdough"))).Count);
        Assert.Equal(0, (await test.FindAsync(TestMatching.Job("Baker", "sourdough"), TestMatching.Viewer(isAgency: true))).Count);
    }

    [Theory]
    [MemberData(nameof(Obstacles))]
    public async Task Keeps_apart_what_does_not_go_together(Profile profile, Action<Job> change, bool fits)
    {
        await test.ListAsync(profile);
        var job = TestMatching.Job("Baker", "sourdough");
        change(job);

        Assert.Equal(fits ? 1 : 0, (await test.FindAsync(job)).Count);
    }

    public static TheoryData<Profile, Action<Job>, bool> Obstacles()
    {
        var baker = TestMatching.Profile("Baker", "sourdough");
        var floor = baker with { PayFloor = Given.Yearly(60_000, 60_000) };
        static Action<Job> From(params string[] countries) => job => job.Eligibility = new() { Mode = EligibilityMode.Countries, Include = countries };
        static Action<Job> Overlap(string zone) => job => job.TimeZone = new() { Mode = TimeZoneMode.Overlap, AnchorTimeZone = zone, OverlapHours = 6 };

        return new()
        {
            { baker, From("FR"), false },
            { baker, From("DE", "FR"), true },
            { baker with { AlsoFrom = ["FR"] }, From("FR"), true },
            { baker, _ => { }, true },
            { baker, job => (job.Workplace, job.Places) = (WorkplaceType.OnSite, [new("AT")]), false },
            { baker, job => (job.Workplace, job.Places) = (WorkplaceType.Remote, [new("AT")]), true },
            { baker, Overlap("Asia/Tokyo"), false },
            { baker, Overlap("Europe/London"), true },
            { baker with { TimeZone = "Asia/Tokyo" }, Overlap("Asia/Tokyo"), true },
            { floor, job => job.Pay = [Given.Yearly(40_000, 59_000)], false },
            { floor, job => job.Pay = [Given.Yearly(40_000, 60_000)], true },
            { floor, job => job.Pay = [Given.Yearly(40_000, 59_000), Given.Yearly(60_000, 70_000)], true },
            { floor, job => job.Pay = [Given.Yearly(1_000, 60_000, "JPY")], false },
            { floor, _ => { }, true },
            { baker with { Disliked = ["Sourdough"] }, _ => { }, false },
            { baker with { Disliked = ["rye"] }, job => job.Skills = [.. job.Skills, new("rye", false)], true },
            { baker with { Workplaces = [WorkplaceType.Remote] }, job => job.Workplace = WorkplaceType.OnSite, false },
            { baker with { Workplaces = [WorkplaceType.Remote] }, _ => { }, true },
            { baker, job => job.Workplace = WorkplaceType.OnSite, true },
            { baker with { EmploymentTypes = [EmploymentType.PartTime] }, job => job.EmploymentTypes = [EmploymentType.FullTime], false },
            { baker with { EmploymentTypes = [EmploymentType.PartTime] }, job => job.EmploymentTypes = [EmploymentType.FullTime, EmploymentType.PartTime], true },
        };
    }
}
