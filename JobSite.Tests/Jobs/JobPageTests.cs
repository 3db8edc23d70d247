using System.Net;
using System.Text.Json.Nodes;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Markup;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JobSite.Tests.Jobs;

public sealed class JobPageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Fact]
    public async Task Shows_an_open_job_with_its_markup()
    {
        var job = await SavedAsync();

        var answer = await GetAsync(job.Address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, null), (answer.StatusCode, page.Robots));
        Assert.Equal($"http://localhost{job.Address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(JobPostingValidator.Check(PostingOn(page), Given.Now, html));
        Assert.Equal(3, JsonNode.Parse(page.Markup.Single(m => m.Contains("BreadcrumbList", StringComparison.Ordinal)))!["itemListElement"]!.AsArray().Count);
    }

    [Fact]
    public async Task Leads_to_the_employer_and_says_where_that_is()
    {
        var job = await SavedAsync(j => j.ApplyUrl = "https://boards.example.com/apply?job=7");

        var page = await visitor.ReadAsync(job.Address);

        Assert.All(page.QuerySelectorAll("a.primary"), apply => Assert.Equal(
            ("https://boards.example.com/apply?job=7", "nofollow ugc noopener"), (apply.GetAttribute("href"), apply.GetAttribute("rel"))));
        Assert.Contains("opens boards.example.com", page.Words);
    }

    [Fact]
    public async Task Shows_the_address_to_write_to_where_applying_is_by_mail()
    {
        var job = await SavedAsync(j => j.ApplyUrl = "mailto:jobs@mill.example?subject=Baker");

        Assert.Contains("writes to jobs@mill.example", (await visitor.ReadAsync(job.Address)).Words);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("//evil.example")]
    [InlineData("https:evil")]
    [InlineData("file:///etc/passwd")]
    public async Task Offers_no_address_that_is_none(string address)
    {
        var job = await SavedAsync(j => j.ApplyUrl = address);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Empty(page.QuerySelectorAll("a.primary"));
        Assert.Contains("does not say where to apply", page.Words);
    }

    [Fact]
    public async Task Says_that_nobody_has_confirmed_it_lately()
    {
        var job = await SavedAsync(age: 25);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Contains("Not confirmed lately", page.Words);
        Assert.NotNull(PostingOn(page));
    }

    [Fact]
    public async Task Says_first_that_it_is_closed_and_why()
    {
        var job = await SavedAsync(j => j.Close(Given.Now.AddDays(-2), ClosedReason.Filled), age: 20);

        var answer = await GetAsync(job.Address);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, "noindex"), (answer.StatusCode, page.Robots));
        var first = page.QuerySelector("main")!.TextContent.Trim();
        Assert.StartsWith("This job is closed since 28 Feb 2026", first);
        Assert.Contains("It was filled; it was open for 18 days", page.Words);
        Assert.Null(PostingOn(page));
        Assert.Empty(page.QuerySelectorAll("a.primary"));
    }

    [Fact]
    public async Task Does_not_take_applications_while_it_is_paused()
    {
        var job = await SavedAsync(j => j.Pause(Given.Now.AddDays(-1)), age: 5);

        var answer = await GetAsync(job.Address);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, "noindex"), (answer.StatusCode, page.Robots));
        Assert.Contains("not accepting applications now", page.Words);
        Assert.Null(PostingOn(page));
        Assert.Empty(page.QuerySelectorAll("a.primary"));
    }

    [Fact]
    public async Task Is_gone_but_helpful_sixty_days_after_it_closed()
    {
        var job = await SavedAsync(j => j.Close(Given.Now.AddDays(-61), ClosedReason.Cancelled), age: 90);

        var answer = await GetAsync(job.Address);
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.Gone, "noindex"), (answer.StatusCode, page.Robots));
        Assert.Contains("This job is closed", page.Words);
        Assert.DoesNotContain("Care for detail", page.Words);
    }

    [Fact]
    public async Task Says_nothing_of_a_job_that_was_taken_down_but_why()
    {
        var job = await SavedAsync(j => j.Remove(Given.Now.AddDays(-1), RemovedReason.Fraud), age: 5);

        var answer = await GetAsync($"/jobs/anything-{job.Key}");
        var page = await answer.ReadAsync();

        Assert.Equal((HttpStatusCode.Gone, "noindex"), (answer.StatusCode, page.Robots));
        Assert.Contains("fraud", page.Words);
        Assert.DoesNotContain(job.Title, page.DocumentElement.TextContent);
        Assert.DoesNotContain(job.Company.Name, page.DocumentElement.TextContent);
    }

    [Fact]
    public async Task Is_not_there_while_it_is_a_draft()
    {
        var job = Given.Draft();
        await site.SaveAsync(job);

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(job.Address)).StatusCode);
    }

    [Theory]
    [InlineData("baker-mill-0000000")]
    [InlineData("baker")]
    [InlineData("0")]
    [InlineData("a%2Fb-7K2M9QA")]
    [InlineData("🥐")]
    public async Task Is_not_found_by_what_is_no_key(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/jobs/{address}")).StatusCode);

    [Fact]
    public async Task Moves_every_other_spelling_to_its_one_address()
    {
        var job = await SavedAsync();

        foreach (var other in new[] { $"/jobs/{job.Key}", $"/jobs/old-title-{job.Key.ToLowerInvariant()}", job.Address.Replace(job.Key.ToLowerInvariant(), job.Key, StringComparison.Ordinal) })
        {
            var answer = await GetAsync($"{other}?from=DE");

            Assert.Equal((HttpStatusCode.MovedPermanently, $"{job.Address}?from=DE"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Fact]
    public async Task Leads_from_a_twin_to_the_job_that_stands_for_it()
    {
        var job = await SavedAsync();
        var twin = Given.OpenJob(company: Given.Company());
        await site.SaveAsync(twin);
        await using (var db = site.Open())
        {
            var (a, b) = (db.Find<Job>(job.Id)!, db.Find<Job>(twin.Id)!);
            b.FoldInto(a);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answer = await GetAsync(twin.Address);

        Assert.Equal((HttpStatusCode.MovedPermanently, job.Address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Tells_its_true_age()
    {
        var job = Ordinary("Old Baker", 300);
        job.Confirm(Given.Now.AddDays(-12));
        await site.SaveAsync(job);

        var words = (await visitor.ReadAsync(job.Address)).Words;

        Assert.Contains("This posting is 9 months old. Last confirmed open 12 days ago.", words);
        Assert.Contains("Open 300 days · confirmed open 12 days ago", words);
    }

    [Fact]
    public async Task Folds_up_what_the_law_wants_said()
    {
        var job = await SavedAsync(j => j.Text.Sections = [.. j.Text.Sections, new(SectionKind.Legal, "Equal opportunity", "<p>We decide on merit.</p>")]);

        var page = await visitor.ReadAsync(job.Address);

        Assert.Equal("We decide on merit.", page.QuerySelector("details.legal p")!.TextContent);
        Assert.Contains("We decide on merit.", PostingOn(page)!["description"]!.GetValue<string>());
    }

    [Fact]
    public async Task Shows_the_working_hours_on_the_visitors_clock()
    {
        var job = await SavedAsync(j => j.TimeZone = new()
        {
            Mode = TimeZoneMode.Overlap, AnchorTimeZone = "America/New_York", OverlapHours = 4, SourceText = "four hours with New York",
        });

        Assert.Contains("4 hours with New York", (await visitor.ReadAsync(job.Address)).Words);
        Assert.Contains("You would work 11:00–19:00 in Berlin.", (await visitor.ReadAsync($"{job.Address}?tz=Europe/Berlin")).Words);
    }

    [Theory]
    [InlineData("?from=US", "You can apply. Open to the United States, where you are.")]
    [InlineData("?from=DE", "You cannot apply. Open to the United States; you are in Germany.")]
    [InlineData("?from=DE", "The posting says: “US based applicants only”")]
    [InlineData("", "The posting says: “US based applicants only”")]
    [InlineData("", "Can you apply? Say where you are")]
    public async Task Says_whether_the_visitor_can_apply(string from, string words)
    {
        var job = await SavedAsync(j => (j.Workplace, j.Eligibility) = (WorkplaceType.Remote, new()
        {
            Mode = EligibilityMode.Countries, Include = ["US"], SourceText = "US based applicants only",
        }));

        Assert.Contains(words, (await visitor.ReadAsync(job.Address + from)).Words);
    }

    [Fact]
    public async Task Shows_pay_in_full_and_about_what_it_is_in_the_visitors_money()
    {
        var job = await SavedAsync(j => j.Text.Terms = new() { ConflictingPay = "€30,000-40,000" });

        var facts = (await visitor.ReadAsync($"{job.Address}?cur=USD")).QuerySelector(".facts dd")!.TextContent;

        Assert.Contains("€40,000 – €48,000", facts);
        Assert.Contains("≈ $", facts);
        Assert.Contains("The header said €30,000-40,000", facts);
    }

    [Fact]
    public async Task Compares_the_pay_from_five_postings_on()
    {
        using var own = new TestSite();
        var jobs = Enumerable.Range(1, 5).Select(i => Ordinary($"Baker {i}", 3)).ToList();
        foreach (var (job, i) in jobs.Select((job, i) => (job, i)))
            job.Pay = [Given.Yearly(40_000 + (i * 1_000), 40_000 + (i * 1_000))];
        await own.SaveAsync([.. jobs[..4]]);
        Assert.DoesNotContain("How the pay compares", (await own.CreateClient().ReadAsync(jobs[0].Address)).Words);

        await own.SaveAsync(jobs[4]);

        Assert.Contains("Median for Hospitality, Retail & Service in Germany: €42,000 a year, from 5 postings", (await own.CreateClient().ReadAsync(jobs[0].Address)).Words);
    }

    [Fact]
    public async Task Stays_small()
    {
        var job = await SavedAsync(j => j.Text.Sections = [.. Enumerable.Range(1, 6).Select(i => new Section(
            SectionKind.Other, $"Part {i}", $"<p>{string.Join(' ', Enumerable.Range(i * 100, 60).Select(n => $"word{n}"))}.</p><ul><li>One</li><li>Two</li></ul>"))]);

        var plain = await visitor.GetByteArrayAsync(job.Address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, job.Address) { Headers = { { "Accept-Encoding", "br" } } };
        var packed = await (await visitor.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.InRange(plain.Length, 1, 60 * 1024);
        Assert.InRange(packed.Length, 1, 12 * 1024);
    }

    Task<HttpResponseMessage> GetAsync(string address) => visitor.GetAsync(address, TestContext.Current.CancellationToken);

    async Task<Job> SavedAsync(Action<Job>? with = null, int age = 3)
    {
        var job = Ordinary("Pastry Baker", age);
        with?.Invoke(job);
        await site.SaveAsync(job);

        return job;
    }

    static Job Ordinary(string title, int age)
    {
        var job = new Job(Given.Company(), title, Given.Now.AddDays(-age));
        job.Publish(job.FirstSeenAt);
        job.CategoryKey = "hospitality";
        job.Workplace = WorkplaceType.OnSite;
        job.Places = [new("DE", "Bavaria", "Munich")];
        job.EmploymentTypes = [EmploymentType.FullTime];
        job.Pay = [Given.Yearly(40_000, 48_000)];
        job.Text.Sections =
        [
            new(SectionKind.Role, null, "<p>We are a small firm that looks after its people, and we bake all that we sell.</p>"),
            new(SectionKind.MustHave, "What you bring", "<ul><li>Care for detail</li><li>A calm head</li></ul>"),
        ];

        return job;
    }

    static JsonNode? PostingOn(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.Markup.Select(m => JsonNode.Parse(m)).SingleOrDefault(m => m!["@type"]!.GetValue<string>() == "JobPosting");
}
