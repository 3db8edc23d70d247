using System.Net;
using System.Net.Sockets;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Fetching;
using JobSite.Core.Mail;
using JobSite.Core.Moderation;
using JobSite.Tests.Moderation;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Companies;

public sealed class VerificationTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("crust.example"), InlineData("_jobsite.crust.example")]
    public async Task Believes_a_record_of_the_domain(string name)
    {
        var (company, owner) = await site.HiringAsync("crust.example");
        var code = await Desk().CodeAsync(owner.Id, company.Slug, Cancel);
        await using var server = new NameServer((name, ["v=spf1 -all", $"jobsite-verification={code}"]));

        Assert.Equal(Proof.Done, await Desk(records: new DnsTextRecords(server.Address)).CheckDnsAsync(owner.Id, company.Slug, Cancel));
        Assert.Contains("crust.example verified by DNS", (await site.CreateClient().ReadAsync($"/companies/{company.Slug}")).QuerySelector(".jobchips")!.TextContent);
    }

    [Theory]
    [InlineData("crust.example", "jobsite-verification="), InlineData("crust.example", "another"), InlineData("other.example", null)]
    public async Task Believes_no_other_record(string name, string? text)
    {
        var (company, owner) = await site.HiringAsync("crust.example");
        var code = await Desk().CodeAsync(owner.Id, company.Slug, Cancel);
        await using var server = new NameServer((name, [text ?? $"jobsite-verification={code}"]));

        Assert.Equal(Proof.NotFound, await Desk(records: new DnsTextRecords(server.Address)).CheckDnsAsync(owner.Id, company.Slug, Cancel));
    }

    [Theory]
    [InlineData("{code}", "text/plain", Proof.Done)]
    [InlineData("  {code}\r\n", "text/plain", Proof.Done)]
    [InlineData("{code}x", "text/plain", Proof.NotFound)]
    [InlineData("", "text/plain", Proof.NotFound)]
    [InlineData("<p>{code}</p>", "text/html", Proof.NotFound)]
    public async Task Believes_the_file_of_the_site(string content, string type, Proof proof)
    {
        var (company, owner) = await site.HiringAsync("crust.example");
        var code = await Desk().CodeAsync(owner.Id, company.Slug, Cancel);
        await using var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet(ProofFile.Path, () => Results.Content(content.Replace("{code}", code, StringComparison.Ordinal), type));
        await server.StartAsync(Cancel);
        using var fetch = new ExternalFetch(new() { Schemes = ["http"], MayConnect = _ => true });
        var file = new ProofFile(fetch, _ => new Uri(new(server.Urls.Single()), ProofFile.Path));

        Assert.Equal(proof, await Desk(file).CheckFileAsync(owner.Id, company.Slug, Cancel));
    }

    [Theory]
    [InlineData("localtest.me"), InlineData("127.0.0.1.nip.io"), InlineData("169.254.169.254"), InlineData("localhost")]
    public async Task Never_knocks_at_our_own_network_for_a_file(string domain)
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        using var fetch = new ExternalFetch(FetchRules.Public with { Patience = TimeSpan.FromSeconds(2) });

        Assert.False(await new ProofFile(fetch, host => new($"https://{host}:{((IPEndPoint)inside.LocalEndpoint).Port}{ProofFile.Path}")).HasAsync(domain, "code", Cancel));
        Assert.False(inside.Pending());
    }

    [Theory]
    [InlineData("gmail.com"), InlineData("web.de"), InlineData(null)]
    public async Task Never_believes_a_domain_that_everybody_has(string? domain)
    {
        var (company, owner) = await site.HiringAsync(domain);
        await Desk().CodeAsync(owner.Id, company.Slug, Cancel);

        Assert.Equal(Proof.NoDomain, await Desk().CheckDnsAsync(owner.Id, company.Slug, Cancel));
        Assert.Equal(Proof.NoDomain, await Desk().CheckFileAsync(owner.Id, company.Slug, Cancel));
        Assert.Equal(Proof.NoDomain, await Desk().SendLetterAsync(owner.Id, company.Slug, $"ada@{domain}", Print, Cancel));
    }

    [Fact]
    public async Task Believes_who_reads_mail_at_the_domain_once()
    {
        var (company, owner) = await site.HiringAsync("crust.example");
        var client = site.ClientOf(owner);
        var mail = $"hr{company.Id}@crust.example";

        await client.SendAsync("/hiring/verify", "letter", ("Address", mail));
        var link = await LinkAsync(mail, "/hiring/verify/letter/");
        var stranger = await (await site.ClientOf(await site.PersonAsync()).SendAsync(link, "follow")).ReadAsync();
        var first = await client.SendAsync(link, "follow");
        var again = await (await client.SendAsync(link, "follow")).ReadAsync();

        Assert.Contains("not good", stranger.Words);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("not good", again.Words);
        Assert.Equal(CheckKind.Mail, Assert.Single(await ChecksAsync(company)).Kind);
    }

    [Theory]
    [InlineData("ada@other.example"), InlineData("ada@mail.crust.example"), InlineData("ada@crust.example.evil.example"), InlineData("ada@evilcrust.example")]
    [InlineData("ada@evil.example\r\nTo: ada@crust.example"), InlineData("ada@evil.example,ada@crust.example"), InlineData("")]
    public async Task Sends_its_letter_nowhere_but_to_the_domain(string address)
    {
        var (company, owner) = await site.HiringAsync("crust.example");

        Assert.Equal(Proof.NotFound, await Desk().SendLetterAsync(owner.Id, company.Slug, address, Print, Cancel));
    }

    [Fact]
    public async Task Does_not_believe_an_old_letter_or_one_for_the_domain_before()
    {
        var (company, owner) = await site.HiringAsync("crust.example");
        var token = "";
        Task<Letter> Note(DomainLetterWords words)
        {
            token = words.Token;
            return Print(words);
        }

        await Desk().SendLetterAsync(owner.Id, company.Slug, "a@crust.example", Note, Cancel);
        await using (var db = site.Open())
            await db.Companies.Where(c => c.Id == company.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Domain, "bank.example"), Cancel);

        Assert.Equal(Proof.NotFound, (await Desk().FollowLetterAsync(owner.Id, token, Cancel)).Proof);
        Assert.Equal(Proof.NotFound, (await Desk().FollowLetterAsync(owner.Id, "", Cancel)).Proof);
        Assert.Equal(Proof.NotFound, (await Desk().FollowLetterAsync(owner.Id, new string('A', 32), Cancel)).Proof);
        Assert.True(new CompanyCheck(company, CheckKind.Dns, "crust.example", owner.Id, Given.Now).Holds(company, Given.Now.AddDays(364)));
        Assert.False(new CompanyCheck(company, CheckKind.Dns, "crust.example", owner.Id, Given.Now).Holds(company, Given.Now.AddDays(365)));
        Assert.False(new CompanyCheck(company, CheckKind.Dns, "other.example", owner.Id, Given.Now).Holds(company, Given.Now));
    }

    [Fact]
    public async Task Lets_the_first_job_of_a_verified_company_through()
    {
        var (company, owner) = await site.HiringAsync("crust.example");
        await using var db = site.Open();
        var job = Given.Draft(company: await db.Companies.SingleAsync(c => c.Id == company.Id, Cancel));

        Assert.True(await FirstJobGate.NeedsReviewAsync(db, job.Company, Given.Now, Cancel));
        db.Add(new CompanyCheck(job.Company, CheckKind.Dns, "crust.example", owner.Id, Given.Now));
        await db.SaveChangesAsync(Cancel);
        Assert.False(await FirstJobGate.NeedsReviewAsync(db, job.Company, Given.Now, Cancel));
        Assert.True(await FirstJobGate.NeedsReviewAsync(db, job.Company, Given.Now.AddDays(400), Cancel));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static Task<Letter> Print(DomainLetterWords words) => Task.FromResult(new Letter(words.To, "Subject", words.Token, ""));

    [Fact]
    public async Task Lets_a_job_out_that_waited_for_it()
    {
        var poster = await site.PersonAsync();
        var waiting = await site.WaitingAsync(poster);
        await using (var db = site.Open())
            await db.Companies.Where(c => c.Id == waiting.Job.Company.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Domain, "waiting.example"), Cancel);
        var code = await Desk().CodeAsync(poster.Id, waiting.Job.Company.Slug, Cancel);
        await using var server = new NameServer(("waiting.example", [$"jobsite-verification={code}"]));
        Assert.Equal(HttpStatusCode.NotFound, (await site.CreateClient().GetAsync(waiting.Job.Address, Cancel)).StatusCode);

        await Desk().CheckDnsAsync(poster.Id, waiting.Job.Company.Slug, Cancel);
        Assert.Null((await site.JobAsync(waiting.Job.Key)).PublishedAt);
        await Desk(records: new DnsTextRecords(server.Address)).CheckDnsAsync(poster.Id, waiting.Job.Company.Slug, Cancel);

        Assert.True((await site.JobAsync(waiting.Job.Key)).IsVisible(site.Clock.GetUtcNow()));
        Assert.False((await site.ReviewAsync(waiting.Id)).IsOpen);
        Assert.Contains("Baker", (await site.CreateClient().ReadAsync(waiting.Job.Address)).Words);
        Assert.Contains(await site.LogAsync(waiting.Job.Company), e => e.What == "let a job out that waited");
    }

    VerificationDesk Desk(ProofFile? file = null, ITextRecords? records = null) => new(
        site.Services.GetRequiredService<IDbContextFactory<JobSiteDb>>(), file ?? site.Services.GetRequiredService<ProofFile>(),
        records ?? new DnsTextRecords(new IPEndPoint(IPAddress.Loopback, 9)), site.Services.GetServices<IWhenProved>(), site.Clock);

    async Task<string> LinkAsync(string mail, string path)
    {
        var text = Assert.Single(await site.LettersToAsync(mail)).Text;
        var from = text.IndexOf(path, StringComparison.Ordinal);

        return text[from..text.IndexOf('\n', from)].Trim();
    }

    async Task<List<CompanyCheck>> ChecksAsync(Company company)
    {
        await using var db = site.Open();

        return await db.CompanyChecks.AsNoTracking().Where(c => c.CompanyId == company.Id).ToListAsync(Cancel);
    }
}
