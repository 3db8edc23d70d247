using JobSite.Core.Search;
using JobSite.Tests.Accounts;
using JobSite.Tests.Browser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace JobSite.Tests.Posting;

public sealed class PostingJourneyTests(WrittenTown town) : IClassFixture<WrittenTown>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Leads_from_the_first_visit_to_a_published_job_without_an_account_before(int width)
    {
        await using var visitor = await town.VisitAsync(width);
        var page = visitor.Page;
        var (title, mail) = ($"Night baker {width}", $"ada{width}@acme.example");
        await visitor.OpenAsync("/post");
        await page.GetByLabel("Job title").FillAsync(title);
        await page.GetByLabel("Company").FillAsync($"Acme {width}");
        await page.GetByText("Start writing").ClickAsync();
        await page.IsReadyAsync();
        var handle = new Uri(page.Url).AbsolutePath.Split('/')[^1];

        await page.GetByLabel("Full-time").CheckAsync();
        await page.Locator("#Vacancy").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GoOnAsync();
        await page.Locator("trix-editor").ClickAsync();
        await page.Keyboard.TypeAsync("We bake for the whole town by night. You know sourdough, and you like to explain what you do to who comes in early.");
        await page.GoOnAsync();
        await page.GetByText("State the pay").ClickAsync();
        await page.Locator("#from-0").FillAsync("41000");
        await page.Locator("#to-0").FillAsync("52000");
        await page.Locator("#currency-0").SelectOptionAsync("EUR");
        await page.Locator("#Workplace").SelectOptionAsync("0");
        await page.Locator("#Places").FillAsync("Berlin, Germany");
        await page.Locator("#Places").PressAsync("Enter");
        await page.GetByText("Anywhere in the world").ClickAsync();
        await page.GoOnAsync();
        await page.Locator("#ApplyTo").FillAsync("jobs@acme.example");
        await page.Locator("#AiScreening").SelectOptionAsync("0");
        await page.Locator("button.primary.big:not([disabled])").ClickAsync();
        await page.WaitForURLAsync("**/publish");

        await page.GetByLabel("Mail address").FillAsync(mail);
        await page.GetByText("Send me the link").ClickAsync();
        await page.GetByText("A letter is on its way").WaitForAsync();
        await visitor.OpenAsync(await town.Site.LinkToAsync(mail));
        await page.Locator("form .primary").ClickAsync();
        await page.WaitForURLAsync($"**/post/{handle}/publish");
        await page.Locator("button.primary.big").ClickAsync();
        await page.GetByText("is published").WaitForAsync();
        await page.GetByText("See it").ClickAsync();

        Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
        Assert.Contains("€41,000 – €52,000", await page.Locator(".facts").InnerTextAsync());
        Assert.Contains("We bake for the whole town", await page.Locator(".prose").InnerTextAsync());
        await town.Site.Services.GetRequiredService<JobIndex>().CatchUpAsync(cancel: TestContext.Current.CancellationToken);
        await visitor.OpenAsync($"/jobs?q={Uri.EscapeDataString(title)}");
        Assert.Equal(title, await page.Locator(".job .title").First.InnerTextAsync());
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Is_done_by_keyboard_alone()
    {
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        var handle = await town.BeginAsync(new() { Title = "Baker", Company = "Keys" });
        await page.OpenDraftAsync(handle);

        await page.TabToAsync("input[type=checkbox] >> nth=10", "Space");
        await page.TabToAsync("#Vacancy");
        await page.Keyboard.TypeAsync("Yes");
        await page.TabToAsync(".onward .primary", "Enter");
        await page.Locator("trix-editor").WaitForAsync();
        Assert.Equal("step-head", await visitor.AskAsync<string>("() => document.activeElement.id"));
        await page.TabToAsync("trix-editor");
        await page.Keyboard.TypeAsync("We bake for the whole town by night, and you are the one who knows what the sourdough wants before it does.");
        await page.TabToAsync("#Skills");
        await page.Keyboard.TypeAsync("sourdough");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".tagbox .chip").WaitForAsync();
        await page.TabToAsync(".onward .primary", "Enter");
        await page.Locator("#Workplace").WaitForAsync();
        await page.TabToAsync("#Workplace");
        await page.Keyboard.TypeAsync("Remote");
        await page.TabToAsync("input[name=worldwide] >> nth=0", "Space");
        await page.TabToAsync(".onward .primary", "Enter");
        await page.TabToAsync("#ApplyTo");
        await page.Keyboard.TypeAsync("jobs@acme.example");
        await page.TabToAsync("#AiScreening");
        await page.Keyboard.TypeAsync("People");
        await page.Locator("button.primary.big:not([disabled])").WaitForAsync();
        await page.TabToAsync("button.primary.big", "Enter");

        await page.WaitForURLAsync("**/publish");
        Assert.Contains("your mail address", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(visitor.Troubles);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Has_nothing_that_axe_finds_on_any_step(int step)
    {
        await using var visitor = await town.VisitAsync();
        var form = Forms.Whole();
        form.Pay.Add(new() { From = 9, To = 8 });
        await visitor.Page.OpenDraftAsync(await town.BeginAsync(form), step);
        await visitor.Page.BringAxeAsync();

        foreach (var (width, scheme) in Views)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            var faults = await visitor.Page.FaultsAsync();

            Assert.True(faults is [], $"{width} px, {scheme}:\n{string.Join('\n', faults)}");
            Assert.True(await visitor.AskAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{width} px scrolls sideways");
        }
    }

    [Fact]
    public async Task Keeps_what_was_typed_over_a_reload_right_after_the_last_key()
    {
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        var handle = await town.BeginAsync(new() { Title = "Baker", Company = "Acme" });
        await page.OpenDraftAsync(handle);

        await page.Locator("#Title").FillAsync("Head baker");
        await page.ReloadAsync();
        await page.IsReadyAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('#Title').value === 'Head baker'");
        await page.OpenDraftAsync(handle, 2);
        await page.Locator("trix-editor").ClickAsync();
        await page.Keyboard.TypeAsync("We bake bread.");
        await page.ReloadAsync();
        await page.IsReadyAsync();

        await page.WaitForFunctionAsync("() => document.querySelector('trix-editor')?.textContent.includes('We bake bread.')");
    }

    [Fact]
    public async Task Tells_the_second_tab()
    {
        await using var visitor = await town.VisitAsync();
        var handle = await town.BeginAsync(new() { Title = "Baker", Company = "Acme" });
        var (one, two) = (visitor.Page, await visitor.Page.Context.NewPageAsync());
        await one.OpenDraftAsync(handle);
        await two.OpenDraftAsync(handle);

        await one.Locator("#Title").FillAsync("From the first");
        await one.IsSavedAsync();
        await two.Locator("#Company").FillAsync("From the second");
        await two.Locator("main [role=alert]").WaitForAsync();
        await two.GetByText("Take the newer text").ClickAsync();

        await two.WaitForFunctionAsync("() => document.querySelector('#Title').value === 'From the first'");
        Assert.Equal("Acme", (await town.Desk.FindAsync(handle, null))!.Form.Company);
    }

    [Fact]
    public async Task Cleans_a_paste_and_takes_the_cleaning_back()
    {
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        await page.OpenDraftAsync(await town.BeginAsync(new() { Title = "Baker", Company = "Acme" }), 2);

        await page.PasteAsync("text/html", "<p class=MsoNormal style='color:red'>You <b>bake</b> bread.</p><ul><li>At night</li><li>By day</li></ul><script>alert(1)</script><p>Thanks for reading all of it. #LI-Onsite</p>");
        await page.GetByText("What you pasted was cleaned").WaitForAsync();
        Assert.Equal(["At night", "By day"], await page.Locator("trix-editor li").AllInnerTextsAsync());
        Assert.Equal("bake", await page.Locator("trix-editor strong").InnerTextAsync());
        Assert.DoesNotContain("LI-Onsite", await page.Locator("trix-editor").InnerTextAsync());

        await page.GetByText("Undo").ClickAsync();
        await page.Locator("trix-editor").GetByText("#LI-Onsite").WaitForAsync();
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Says_so_when_ten_megabytes_are_pasted_and_goes_on()
    {
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        var handle = await town.BeginAsync(new() { Title = "Baker", Company = "Acme" });
        await page.OpenDraftAsync(handle, 2);

        foreach (var type in new[] { "text/html", "text/plain" })
        {
            await page.PasteAsync(type, new string('x', 10_000_000));
            await page.GetByText("10 million characters").WaitForAsync();
        }

        await page.Locator("trix-editor").ClickAsync();
        await page.Keyboard.TypeAsync("Still here.");
        await page.IsSavedAsync();
        Assert.Empty(visitor.Troubles);
    }

    [Fact]
    public async Task Takes_a_long_text_that_no_single_message_holds()
    {
        await using var visitor = await town.VisitAsync();
        var page = visitor.Page;
        var handle = await town.BeginAsync(new() { Title = "Baker", Company = "Acme" });
        await page.OpenDraftAsync(handle, 2);
        var paragraphs = string.Concat(Enumerable.Range(1, 500).Select(i => $"<p>Paragraph {i}: das Brot wird über Nacht gebacken, früh verkauft und gern gegessen.</p>"));

        await page.PasteAsync("text/html", paragraphs);
        await page.Locator("trix-editor", new() { HasText = "Paragraph 500" }).WaitForAsync();

        for (var i = 0; i < 100 && !(await town.Desk.FindAsync(handle, null))!.Form.Description.Contains("Paragraph 500"); i++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.InRange((await town.Desk.FindAsync(handle, null))!.Form.Description.Length, 35_000, 64_000);
        Assert.Empty(visitor.Troubles);
    }

    static readonly (int, ColorScheme)[] Views =
        [(1280, ColorScheme.Light), (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark)];
}
