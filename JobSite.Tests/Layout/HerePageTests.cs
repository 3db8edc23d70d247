using System.Net;
using JobSite.Core.Places;
using JobSite.Tests.Testing;
using JobSite.Web.Jobs;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JobSite.Tests.Layout;

public sealed class HerePageTests(TestSite site) : IClassFixture<TestSite>
{
    readonly HttpClient visitor = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Fact]
    public async Task Keeps_what_was_said_and_goes_back()
    {
        var answer = await SayAsync("/jobs?q=baker", ("Form.Country", "DE"), ("Form.TimeZone", "Europe/Berlin"), ("Form.Currency", "EUR"), ("Form.Theme", "dark"));

        Assert.Equal((HttpStatusCode.Redirect, "/jobs?q=baker"), (answer.StatusCode, new Uri(visitor.BaseAddress!, answer.Headers.Location!).PathAndQuery));
        var page = await visitor.ReadAsync("/jobs");
        Assert.Equal("dark", page.DocumentElement.GetAttribute("data-theme"));
        Assert.Contains("Germany", page.QuerySelector(".topbar .end")!.TextContent);
    }

    [Fact]
    public async Task Forgets_it_again()
    {
        await SayAsync("/", ("Form.Country", "DE"));

        await SayAsync("/", ("Form.Country", "DE"), ("Form.Forget", "true"));

        Assert.DoesNotContain("Germany", (await visitor.ReadAsync("/jobs")).QuerySelector(".topbar .end")!.TextContent);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/jobs")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    public async Task Goes_back_nowhere_else_than_into_this_site(string back)
    {
        var answer = await SayAsync(back, ("Form.Country", "DE"));

        Assert.Equal("http://localhost/", new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsoluteUri);
    }

    [Fact]
    public async Task Refuses_a_form_from_elsewhere()
    {
        var answer = await visitor.PostAsync("/here", new FormUrlEncodedContent([new("_handler", "here"), new("Form.Country", "DE")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("country=DE&tz=Europe/Berlin&cur=EUR&theme=dark", "DE", "Europe/Berlin", "EUR", "dark")]
    [InlineData("country=de&tz=Mars/Base&cur=XXX&theme=pink", null, null, null, null)]
    [InlineData("country=DE&country=US", null, null, null, null)]
    [InlineData("country=<script>&tz=../../etc/passwd", null, null, null, null)]
    [InlineData("%00&&==", null, null, null, null)]
    public void Believes_only_what_exists(string cookie, string? country, string? zone, string? currency, string? theme) =>
        Assert.Equal((new Visitor(country, zone, currency), theme), HereCookie.Read(cookie));

    [Fact]
    public void Writes_what_it_reads() =>
        Assert.Equal((new Visitor("BR", "America/Sao_Paulo"), "light"), HereCookie.Read(HereCookie.Write(new("BR", "America/Sao_Paulo"), "light")));

    async Task<HttpResponseMessage> SayAsync(string back, params (string Name, string Value)[] said)
    {
        var address = $"/here?back={Uri.EscapeDataString(back)}";
        var form = (await visitor.ReadAsync(address)).QuerySelector("form[method=post]")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));

        return await visitor.PostAsync(address,
            new FormUrlEncodedContent([.. hidden, .. said.Select(s => KeyValuePair.Create(s.Name, s.Value))]), TestContext.Current.CancellationToken);
    }
}
