using JobSite.Core.Accounts;
using JobSite.Core.Jobs;
using JobSite.Tests.Companies;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class ModerationJourneyTests(BrowsedTown town)
{
    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Reports_a_job_with_or_without_script(bool script)
    {
        await using var visitor = await town.VisitAsync(script, width: 390);
        await visitor.OpenAsync(town.JobThatIs(JobState.Open).Address);

        await visitor.Page.GetByText("Report this job").ClickAsync();
        await visitor.Page.GetByText("The pay is not what it says").ClickAsync();
        await visitor.GoAsync(() => visitor.Page.GetByText("Send the report").ClickAsync(), "/reports/thanks");

        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Decides_with_keys_alone()
    {
        var (moderator, poster) = (await town.Site.PersonAsync(Roles.Moderator), await town.Site.PersonAsync());
        var first = await town.Site.WaitingAsync(poster, "First in the queue", "Pay the registration fee and the training fee.");
        await town.Site.WaitingAsync(poster, "Second in the queue", "Pay the registration fee by Telegram: @crust");
        await using var visitor = await VisitAsync(moderator);
        var page = visitor.Page;
        await visitor.OpenAsync($"/moderation?review={first.Id}");

        await page.Keyboard.PressAsync("r");
        await page.Keyboard.TypeAsync("a jar of reasons");
        Assert.Equal("a jar of reasons", await page.Locator("#reason").InputValueAsync());
        await FaultlessAsync(visitor);
        await page.GetByText("Refuse", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("done=Refused", StringComparison.Ordinal));
        Assert.Null((await town.Site.JobAsync(first.Job.Key)).PublishedAt);

        var title = await page.Locator("article h1").InnerTextAsync();
        await page.Keyboard.PressAsync("a");
        await page.WaitForURLAsync(url => url.Contains("done=Approved", StringComparison.Ordinal));
        Assert.DoesNotContain(title, await page.Locator("#queue").CountAsync() > 0 ? await page.Locator("#queue").InnerTextAsync() : "");
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Describes_verifies_and_staffs_a_company()
    {
        var (company, owner) = await town.Site.HiringAsync("crust.example");
        await using var visitor = await VisitAsync(owner);
        var page = visitor.Page;
        await visitor.OpenAsync("/hiring/company");

        await page.GetByLabel("What it does, in a few words").FillAsync("Bread");
        await FaultlessAsync(visitor);
        await visitor.GoAsync(() => page.GetByText("Save", new() { Exact = true }).ClickAsync(), $"/hiring/company?at={company.Slug}&done=1");
        await page.GetByText("Verification").ClickAsync();
        await FaultlessAsync(visitor);
        await page.GetByLabel("An address of yours").FillAsync("hr@crust.example");
        await visitor.GoAsync(() => page.GetByText("Send a letter there").ClickAsync(), $"/hiring/verify?at={company.Slug}&done=sent");
        await page.GetByText("Team and log").ClickAsync();
        await page.GetByLabel("Mail address").FillAsync("bea@else.example");
        await visitor.GoAsync(() => page.GetByText("Send the invitation").ClickAsync(), $"/hiring/team?at={company.Slug}&done=invited");
        await FaultlessAsync(visitor);

        Assert.Contains("invited as reviewer bea@else.example", await page.Locator("main").InnerTextAsync());
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Has_forms_and_policy_that_axe_finds_nothing_in()
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync($"{town.JobThatIs(JobState.Open).Address}/report");
        await FaultlessAsync(visitor);
        await visitor.OpenAsync("/fraud");
        await FaultlessAsync(visitor);
    }

    async Task<Visitor> VisitAsync(Account account)
    {
        var visitor = await town.VisitAsync();
        await visitor.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { [TestSignIn.Header] = account.Id });

        return visitor;
    }

    static async Task FaultlessAsync(Visitor visitor)
    {
        await visitor.Page.BringAxeAsync();
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark), (390, ColorScheme.Light) })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
                await visitor.Page.ScreenshotAsync(new() { Path = $"{folder}/{new Uri(visitor.Page.Url).AbsolutePath.Trim('/').Replace('/', '-')}-{width}-{scheme}.png", FullPage = true });
            var faults = await visitor.Page.FaultsAsync();
            Assert.True(faults is [], $"{visitor.Place}, {width} px, {scheme}:\n{string.Join('\n', faults)}");
            Assert.True(await visitor.AskAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{visitor.Place} is wider than {width} px");
        }
        await visitor.Page.SetViewportSizeAsync(1280, 900);
    }
}
