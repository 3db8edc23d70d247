using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Accounts;

public sealed partial class AdminCommandTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Makes_an_admin_beside_the_running_site_and_prints_a_link_that_works_once()
    {
        _ = site.Browser();

        var said = await RunAsync("create", "boss@example.com");
        // The command reads the real clock, the site that of the test.
        site.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        var link = new Uri(Link().Match(said.Output).Value).PathAndQuery;
        var browser = site.Browser();

        Assert.Equal((0, "/account"), (said.Code, (await browser.SubmitAsync(link, "link")).Place));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/admin/mail", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Contains("This link is over", (await browser.ReadAsync(link)).Words);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("create", "nobody")]
    [InlineData("remove", "a@example.com")]
    public async Task Says_how_it_is_used(params string[] typed)
    {
        var said = await RunAsync(typed);

        Assert.Equal(2, said.Code);
        Assert.Contains("admin create EMAIL", said.Output);
    }

    async Task<(int Code, string Output)> RunAsync(params string[] typed)
    {
        using var command = Process.Start(new ProcessStartInfo("dotnet", [Program(), "admin", .. typed]) { RedirectStandardOutput = true, WorkingDirectory = site.Folder, Environment = { ["ConnectionStrings__JobSite"] = $"Data Source={site.Folder}/jobsite.db", ["Site__Keys"] = $"{site.Folder}/keys" } })!;
        var output = await command.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await command.WaitForExitAsync(TestContext.Current.CancellationToken);

        return (command.ExitCode, output);
    }

    static string Program() => typeof(Program).Assembly.Location;

    [GeneratedRegex(@"https?://\S+\?token=\w+")]
    private static partial Regex Link();
}
