namespace JobSite.Tests.Browser;

[Collection(typeof(InTheBrowser))]
public sealed class KeyboardTests(BrowsedTown town)
{
    const string Focused = """
        () => {
          const e = document.activeElement, box = e.getBoundingClientRect();
          const ring = [null, "::after"].some(part => getComputedStyle(e, part).outlineStyle !== "none" && parseFloat(getComputedStyle(e, part).outlineWidth) >= 2);
          const seen = e.matches(".skip") ? box.top >= 0 : box.width > 0 && box.bottom > 0 && box.top < innerHeight;
          return `${ring ? "" : "no ring: "}${seen ? "" : "out of sight: "}${e.tagName.toLowerCase()} ${e.getAttribute("name") ?? e.className} ${e.value ?? ""}`;
        }
        """;

    [Fact]
    public async Task Skips_the_head_of_the_page()
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync("/jobs");

        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("a skip", await visitor.AskAsync<string>(Focused));

        await visitor.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await visitor.AskAsync<string>("() => document.activeElement.id"));

        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("input q", await visitor.AskAsync<string>(Focused));
    }

    [Theory]
    [InlineData("home")]
    [InlineData("open job")]
    [InlineData("where are you")]
    public async Task Shows_where_one_is_at_every_step(string kind)
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync(town.AddressOf(kind));
        var steps = new List<string>();

        for (var i = 0; i < 70; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.AskAsync<bool>("() => document.activeElement === document.body"))
                break;
            steps.Add(await visitor.AskAsync<string>(Focused));
        }

        Assert.True(steps.Count > 8);
        Assert.DoesNotContain(steps, step => step.StartsWith("no ring", StringComparison.Ordinal) || step.StartsWith("out of sight", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reaches_a_filter_uses_it_and_stays_on_it()
    {
        await using var visitor = await town.VisitAsync();
        await visitor.OpenAsync("/jobs");

        await PressUntilAsync(visitor, "input work remote");
        await visitor.GoAsync(() => visitor.Page.Keyboard.PressAsync("Space"), "/jobs?work=remote");

        Assert.EndsWith("input work remote", await visitor.AskAsync<string>(Focused));
    }

    [Fact]
    public async Task Opens_the_filters_of_a_phone()
    {
        await using var visitor = await town.VisitAsync(width: 390);
        await visitor.OpenAsync("/jobs");

        await visitor.Page.Locator(".filters > summary").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await PressUntilAsync(visitor, "input work remote");
        await visitor.Page.Keyboard.PressAsync("Space");
        await visitor.GoAsync(() => visitor.Page.Keyboard.PressAsync("Enter"), "/jobs?work=remote");
    }

    static async Task PressUntilAsync(Visitor visitor, string wanted)
    {
        for (var i = 0; i < 30; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if ((await visitor.AskAsync<string>(Focused)).Contains(wanted, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"Never came to '{wanted}'.");
    }
}
