using System.Net;
using JobSite.Core.Companies;
using JobSite.Tests.Files;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using SkiaSharp;

namespace JobSite.Tests.Companies;

public sealed class EditCompanyPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Saves_what_is_said_cleaned_and_logged()
    {
        var (company, owner) = await site.HiringAsync();

        var answer = await site.ClientOf(owner).SendAsync("/hiring/company", "company",
            ("Form.Name", "Crust & Co"), ("Form.Website", "crustandco.example/?utm_source=x"), ("Form.Size", "11–50"), ("Form.Places", "Bonn, Germany\n\nCologne"),
            ("Form.About", "We **bake**.\n\n- bread\n- [cake](javascript:alert(3))"),
            ("Form.EqualOpportunity", "<p onclick='alert(1)'>All</p><script>alert(1)</script><img src=x onerror=alert(2)>"), ("Form.AccommodationContact", "help@crustandco.example"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var saved = await site.CompanyAsync(company.Id);
        Assert.Equal(("Crust & Co", "https://crustandco.example/", "crustandco.example", "11–50", "Bonn, Germany"), (saved.Name, saved.Website, saved.Domain, saved.Size, saved.HeadOffice));
        Assert.Equal(["Bonn, Germany", "Cologne"], saved.Places);
        Assert.Contains("<strong>bake</strong>", saved.AboutHtml);
        Assert.DoesNotContain("javascript:", saved.AboutHtml);
        Assert.Equal("<p>All</p>", saved.EqualOpportunityHtml);
        Assert.Equal("We **bake**.", saved.AboutTyped!.Split('\n')[0].Trim());
        Assert.Contains(await site.LogAsync(company), e => e.Who == owner.Email && e.What == "changed" && e.About!.Contains("website", StringComparison.Ordinal));
        Assert.Contains("We bake", (await site.CreateClient().ReadAsync($"/companies/{company.Slug}")).Words);
    }

    [Fact]
    public async Task Shows_equal_opportunity_and_help_on_its_jobs_once_and_folded_up()
    {
        var (company, owner) = await site.HiringAsync();
        await site.ClientOf(owner).SendAsync("/hiring/company", "company", ("Form.EqualOpportunity", "All are welcome here."), ("Form.AccommodationContact", "+49 228 123456"));
        var job = await PublishAsync(company);

        var page = await site.CreateClient().ReadAsync(job);

        Assert.Contains("All are welcome here.", Assert.Single(page.QuerySelectorAll("details.legal")).TextContent);
        Assert.Contains("+49 228 123456", page.QuerySelector("aside")!.TextContent);
    }

    [Theory]
    [InlineData("Name", "", "Say what the company is called")]
    [InlineData("Name", "<b>", "plain text")]
    [InlineData("Website", "javascript:alert(1)", "not a web address")]
    [InlineData("Website", "https://localhost/", "not a web address")]
    [InlineData("Website", "https://user:word@crust.example/", "not a web address")]
    [InlineData("Website", "http://127.0.0.1/", "not a web address")]
    [InlineData("AccommodationContact", "a@b.example\r\nBcc: c@d.example", "mail address or a phone number")]
    public async Task Says_what_is_wrong_at_its_field_and_keeps_the_rest(string field, string typed, string says)
    {
        var (company, owner) = await site.HiringAsync();

        var page = await (await site.ClientOf(owner).SendAsync("/hiring/company", "company", ("Form.Trade", "Half-typed"), ($"Form.{field}", typed))).ReadAsync();

        Assert.Contains(says, page.QuerySelector($"#{field.ToLowerInvariant()}-fault")!.TextContent);
        Assert.Equal("Half-typed", page.QuerySelector("#trade")!.GetAttribute("value"));
        Assert.Null((await site.CompanyAsync(company.Id)).Trade);
    }

    [Theory]
    [InlineData("About", 10_001), InlineData("EqualOpportunity", 4_001), InlineData("Trade", 81), InlineData("Places", 100)]
    public async Task Takes_no_more_than_it_says(string field, int length)
    {
        var (_, owner) = await site.HiringAsync();

        var page = await (await site.ClientOf(owner).SendAsync("/hiring/company", "company", ($"Form.{field}", new string('x', length)))).ReadAsync();

        Assert.Contains("at most", page.QuerySelector($"#{field.ToLowerInvariant()}-fault")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/hiring/company"), InlineData("/hiring/verify"), InlineData("/hiring/team")]
    public async Task Is_not_there_for_those_who_do_not_act_for_it(string path)
    {
        var (company, _) = await site.HiringAsync();
        var (_, stranger) = await site.HiringAsync();
        var cancel = TestContext.Current.CancellationToken;

        Assert.Equal(HttpStatusCode.NotFound, (await site.ClientOf(stranger).GetAsync($"{path}?at={company.Slug}", cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.ClientOf(await site.PersonAsync()).GetAsync(path, cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.CreateClient(new() { AllowAutoRedirect = false }).GetAsync(path, cancel)).StatusCode);
    }

    [Fact]
    public async Task Changes_nothing_for_a_form_that_was_opened_for_another_company()
    {
        var (company, _) = await site.HiringAsync();
        var (own, stranger) = await site.HiringAsync();

        await site.ClientOf(stranger).SendAsync($"/hiring/company?at={own.Slug}", "company",
            ("Form.Name", "Taken over"), ("at", company.Slug), ("Form.Id", $"{company.Id}"), ("Form.Slug", company.Slug), ("Form.Domain", "bank.example"),
            ("Form.ProofCode", "x"), ("Form.LogoFile", "../x"), ("Form.AboutHtml", "<script>"), ("Form.Company.Name", "x"));

        var (theirs, mine) = (await site.CompanyAsync(company.Id), await site.CompanyAsync(own.Id));
        Assert.Equal(company.Name, theirs.Name);
        Assert.Equal(("Taken over", own.Slug, null, null, null, null), (mine.Name, mine.Slug, mine.Domain, mine.ProofCode, mine.LogoFile, mine.AboutHtml));
    }

    [Fact]
    public async Task Lets_a_reviewer_only_read()
    {
        var (company, _) = await site.HiringAsync();
        var reviewer = await site.PersonAsync();
        await site.JoinAsync(company, reviewer, MemberRole.Reviewer);

        Assert.Null((await site.ClientOf(reviewer).ReadAsync("/hiring/company")).QuerySelector("form.card"));
    }

    [Fact]
    public async Task Shows_the_picture_that_was_given_and_no_file_of_theirs()
    {
        var (company, owner) = await site.HiringAsync();
        var client = site.ClientOf(owner);

        var answer = await client.SendAsync("/hiring/company", "logo", ("File", LogoPictureTests.Picture(400, 400, SKEncodedImageFormat.Png)));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var logo = await client.GetAsync($"/logos/{company.Slug}.svg", TestContext.Current.CancellationToken);
        Assert.Equal("image/webp", logo.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", Assert.Single(logo.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(logo.Headers.GetValues("X-Content-Type-Options")));
        Assert.Matches("^[0-9a-f]{32}\\.webp$", (await site.CompanyAsync(company.Id)).LogoFile!);

        await client.SendAsync("/hiring/company", "logo", ("File", []), ("Without", "true"));
        Assert.Null((await site.CompanyAsync(company.Id)).LogoFile);
    }

    [Fact]
    public async Task Says_at_the_field_why_a_picture_is_not_taken()
    {
        var (company, owner) = await site.HiringAsync();

        var page = await (await site.ClientOf(owner).SendAsync("/hiring/company", "logo", ("File", "<svg onload='alert(1)'/>"u8.ToArray()))).ReadAsync();

        Assert.Contains("PNG, JPEG or WebP", page.QuerySelector("#file-fault")!.TextContent);
        Assert.Null((await site.CompanyAsync(company.Id)).LogoFile);
    }

    async Task<string> PublishAsync(Company company)
    {
        await using var db = site.Open();
        var job = Given.OpenJob(company: db.Find<Company>(company.Id));
        job.ApplyUrl = "https://crust.example/apply";
        db.Add(job);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        return job.Address;
    }
}
