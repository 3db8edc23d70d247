using System.Diagnostics;
using JobSite.Core.Jobs;
using JobSite.Core.Moderation;
using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Moderation;

public class RiskReaderTests
{
    static readonly PayComparison Others = new(50_000, 40_000, 60_000, "EUR", 31, "other", null, null);

    [Fact]
    public void Sees_nothing_in_an_ordinary_job() => Assert.Empty(Risks("We bake bread. Apply on our site."));

    [Theory]
    [InlineData("ada@gmail.com", RiskKind.FreeMail)]
    [InlineData("ada@Web.DE", RiskKind.FreeMail)]
    [InlineData("ada@elsewhere.example", RiskKind.OtherDomain)]
    public void Asks_whose_mail_it_is(string mail, RiskKind kind) => Assert.Equal(kind, Assert.Single(Risks("Bread.", mail)).Kind);

    [Fact]
    public void Takes_mail_below_the_domain_for_the_companys() => Assert.Empty(Risks("Bread.", "ada@mail.crustandco.example"));

    [Theory]
    [InlineData(149_000, false), InlineData(150_000, true), InlineData(900_000, true)]
    public void Notes_pay_far_above_others(int pay, bool isNoted)
    {
        var job = Job("Bread.");
        job.Pay = [Given.Yearly(30_000, pay)];

        Assert.Equal(isNoted, RiskReader.Read(Facts(job)).Any(r => r.Kind is RiskKind.HighPay));
    }

    [Fact]
    public void Compares_pay_only_in_one_currency()
    {
        var job = Job("Bread.");
        job.Pay = [Given.Yearly(30_000_000, 40_000_000, "JPY")];

        Assert.Empty(RiskReader.Read(Facts(job)));
    }

    [Theory]
    [InlineData("Contact our manager on Telegram @bakeryjobs")]
    [InlineData("Text us via WhatsApp to begin")]
    [InlineData("https://t.me/bakeryjobs")]
    [InlineData("Whatsapp: +1 555 0100")]
    public void Notes_a_messenger_as_the_way_to_talk(string text) => Assert.Equal(RiskKind.ChatContact, Assert.Single(Risks(text)).Kind);

    [Theory]
    [InlineData("You build the Telegram integration of our product")]
    [InlineData("Experience with WhatsApp Business API is a plus")]
    [InlineData("Signal processing in C++")]
    public void Leaves_those_who_build_messengers_alone(string text) => Assert.Empty(Risks(text));

    [Theory]
    [InlineData("You pay a small registration fee of $50")]
    [InlineData("Send a refundable deposit for your laptop")]
    [InlineData("The training fee is returned later")]
    [InlineData("Buy gift cards for the team")]
    [InlineData("Deposit the check and keep 10 %")]
    public void Notes_that_it_asks_for_money(string text)
    {
        var risk = Assert.Single(Risks(text));

        Assert.Equal((RiskKind.AsksPayment, true), (risk.Kind, risk.Says.Contains('“')));
    }

    [Theory]
    [InlineData("We pay for your training and your visa")]
    [InlineData("You will design fee structures for funds")]
    [InlineData("A background check is done before you start; we pay it")]
    public void Leaves_those_who_pay_themselves_alone(string text) => Assert.Empty(Risks(text));

    [Theory]
    [InlineData("harborhea1th.example"), InlineData("harbor-health.example"), InlineData("harborhealth.test"), InlineData("harborheallth.example")]
    [InlineData("harborhealth-careers.example"), InlineData("jobsharborhealth.example"), InlineData("harborhaelth.example")]
    public void Notes_a_domain_that_looks_like_anothers(string domain)
    {
        var job = Job("Bread.");
        job.Company.Domain = domain;

        var risk = Assert.Single(RiskReader.Read(Facts(job) with { PosterMail = $"ada@{domain}" }));

        Assert.Equal(RiskKind.LookAlike, risk.Kind);
        Assert.Contains("Harbor Health", risk.Says);
    }

    [Theory]
    [InlineData("harborhealth.example"), InlineData("harborview.example"), InlineData("healthharbor.example")]
    public void Knows_a_domain_that_is_the_others_own_or_only_shares_a_word(string domain) =>
        Assert.Null(LookAlike.Among(domain, ["harborhealth.example"]));

    [Theory]
    [InlineData(0, "today"), InlineData(1, "1 day old"), InlineData(6, "6 days old")]
    public void Notes_a_new_account(int days, string says) =>
        Assert.Contains(says, Assert.Single(RiskReader.Read(Facts(Job("Bread.")) with { PosterSince = Given.Now.AddDays(-days) })).Says);

    [Fact]
    public void Names_the_heaviest_first()
    {
        var points = Risks("Pay a registration fee by Telegram: @x", "ada@gmail.com").Select(r => r.Points).ToList();

        Assert.Equal((3, true), (points.Count, points.SequenceEqual(points.OrderDescending())));
    }

    [Fact]
    public void Reads_a_megabyte_of_almost_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("contact send pay telegra registration ", 30_000));
        var watch = Stopwatch.StartNew();

        Risks(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    static IReadOnlyList<Risk> Risks(string text, string mail = "ada@crustandco.example") => RiskReader.Read(Facts(Job(text)) with { PosterMail = mail });

    static Job Job(string text)
    {
        var job = Given.Draft(company: new("Crust & Co", "crust") { Domain = "crustandco.example" });
        job.Text.Plain = text;

        return job;
    }

    static RiskFacts Facts(Job job) => new(
        job, job.Company, "ada@crustandco.example", Given.Now.AddYears(-1),
        new Dictionary<string, string> { ["harborhealth.example"] = "Harbor Health" }, Others, Given.Now);
}
