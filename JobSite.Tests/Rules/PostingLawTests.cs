using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Core.Rules;
using JobSite.Core.Rules.Law;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Rules;

public class PostingLawTests
{
    [Fact]
    public void Names_a_source_and_a_known_place_for_each_rule() => Assert.All(PostingLaw.Default.Rules, rule =>
    {
        Assert.NotEmpty(rule.Cite);
        Assert.True(JobSite.Core.Places.Region.Find(rule.Region) is not null || JobSite.Core.Places.CountryGroup.Members(rule.Region) is not null, rule.Region);
    });

    [Theory]
    [InlineData("Denver, Colorado", "Colo.")]
    [InlineData("Toronto, Ontario", "Employment Standards Act 2000")]
    public void Asks_for_pay_where_the_law_does(string place, string cite) =>
        Assert.Contains(Find(OnSite(place)), f => f.Key == "law.pay" && f.Cite!.Contains(cite, StringComparison.Ordinal));

    [Theory]
    [InlineData("Austin, Texas")]
    [InlineData("Zurich, Switzerland")]
    public void Asks_nothing_where_the_law_does_not(string place) =>
        Assert.DoesNotContain(Find(OnSite(place)), f => f.Key.StartsWith("law.", StringComparison.Ordinal));

    [Fact]
    public void Asks_a_remote_job_for_what_any_place_it_is_open_to_asks()
    {
        var form = new JobForm { Workplace = WorkplaceType.Remote, ApplyFrom = ["US"] };

        var found = Assert.Single(Find(form), f => f.Key == "law.benefits");
        Assert.Contains("C.R.S.", found.Cite!.Replace("Colo. Rev. Stat.", "C.R.S.", StringComparison.Ordinal));
        Assert.Contains("RCW", found.Cite);
    }

    [Fact]
    public void Leaves_out_places_that_the_job_is_closed_to()
    {
        var form = new JobForm { Workplace = WorkplaceType.Remote, ApplyFrom = ["US-CO"] };

        Assert.DoesNotContain(Find(form), f => f.Cite?.Contains("RCW", StringComparison.Ordinal) is true);
    }

    [Theory]
    [InlineData(100_000, 149_000, false)]
    [InlineData(100_000, 151_000, true)]
    [InlineData(150_000, 260_000, false)]
    public void Knows_how_wide_a_range_may_be_in_Ontario(decimal from, decimal to, bool isTooWide) =>
        Assert.Equal(isTooWide, Find(OnSite("Toronto, Ontario", f => f.Pay = [new() { From = from, To = to, Currency = "CAD" }])).Any(f => f.Key == "law.wide"));

    [Fact]
    public void Finds_a_phrase_that_may_not_stand() =>
        Assert.Contains(Find(OnSite("Toronto, Ontario", f => f.Description = "<p>Canadian experience is a must.</p>")), f => f.Key == "law.phrase");

    [Fact]
    public void Holds_from_its_day_on()
    {
        var rule = PostingLaw.Default.Rules.Single(r => r.Id == "eu");

        Assert.False(rule.Holds(new(2026, 6, 6)));
        Assert.True(rule.Holds(new(2026, 6, 7)));
    }

    [Fact]
    public void Blocks_where_the_operator_says_so()
    {
        var law = PostingLaw.Read(new StringReader("us-tx;US-TX;Texas;everybody;pay;;;;;2020-01-01;;block;house rule"));

        Assert.Contains(Find(OnSite("Austin, Texas"), law), f => f is { Key: "law.pay", Weight: Weight.Blocking });
    }

    [Fact]
    public void Says_which_line_of_the_operators_table_is_none()
    {
        var refusal = Assert.Throws<FormatException>(() => PostingLaw.Read(new StringReader("# mine\nus-tx;US-TX;Texas;;pay;;;;;soon;;warn;x")));

        Assert.StartsWith("line 2", refusal.Message, StringComparison.Ordinal);
    }

    static IReadOnlyList<Finding> Find(JobForm form, PostingLaw? law = null) =>
        new PostingCheck(law ?? PostingLaw.Default, ExchangeRates.Default, new FakeTimeProvider(Given.Now.AddMonths(6))).Find(form, JobWriter.Write(form, Given.Company(), Given.Now));

    static JobForm OnSite(string place, Action<JobForm>? change = null)
    {
        var form = new JobForm { Workplace = WorkplaceType.OnSite, Places = [place] };
        change?.Invoke(form);

        return form;
    }
}
