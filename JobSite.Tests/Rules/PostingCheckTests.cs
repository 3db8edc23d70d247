using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Core.Rules;
using JobSite.Core.Rules.Law;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Rules;

public class PostingCheckTests
{
    static readonly PostingCheck Check = new(PostingLaw.Default, ExchangeRates.Default, new FakeTimeProvider(Given.Now));

    [Fact]
    public void Has_nothing_against_a_good_posting()
    {
        var found = Find(Good());

        Assert.All(found, f => Assert.Equal(Weight.Good, f.Weight));
        Assert.Contains(found, f => f.Text == "Title is clear, no all-caps or symbols");
        Assert.Contains(found, f => f.Key == "markup");
    }

    [Theory]
    [InlineData("SENIOR BAKER", "title.caps")]
    [InlineData("Baker 🔥", "title.symbols")]
    [InlineData("Baker, $20/h", "title.pay")]
    [InlineData("URGENT: Baker wanted", "title.urgency")]
    [InlineData("Baking ninja", "title.buzz")]
    [InlineData("Bread salesman", "title.gendered")]
    [InlineData("Baker (Req #12345)", "title.number")]
    [InlineData("Baker at Crust & Co", "title.company")]
    public void Says_what_is_wrong_with_a_title(string title, string key) =>
        Assert.Contains(Find(Good(f => f.Title = title)), f => f.Key == key && f.Weight is Weight.Warning);

    [Fact]
    public void Cleans_a_title_with_one_click()
    {
        var form = Good(f => f.Title = "SENIOR BAKER 🔥");

        Find(form).First(f => f.Field == "Title").Fixes.Single().Apply(form);

        Assert.Equal("Senior Baker", form.Title);
    }

    [Fact]
    public void Blocks_pay_that_the_text_contradicts_and_takes_over_the_texts()
    {
        var form = Good(f =>
        {
            f.Description += "<p>The salary range for this role is $72,500 - $98,700 a year.</p>";
            f.Pay = [new() { From = 60_000, To = 80_000, Currency = "USD" }];
        });

        var conflict = Assert.Single(Find(form), f => f.Key == "pay.conflict");
        conflict.Fixes.Single().Apply(form);

        Assert.Equal(Weight.Blocking, conflict.Weight);
        Assert.Contains("72,500", conflict.Text);
        Assert.Equal((72_500, 98_700), (form.Pay.Single().From, form.Pay.Single().To));
        Assert.DoesNotContain(Find(form), f => f.Key == "pay.conflict");
    }

    [Fact]
    public void Turns_a_range_round() =>
        AssertFixed(Good(f => f.Pay = [new() { From = 80_000, To = 60_000 }]), "pay.order", f => f.Pay.Single().From == 60_000);

    [Fact]
    public void Doubts_a_years_pay_that_looks_like_a_months() =>
        AssertFixed(Good(f => f.Pay = [new() { From = 4_000, To = 5_000, Currency = "USD" }]), "pay.LooksMonthly", f => f.Pay.Single().Period is PayPeriod.Month);

    [Fact]
    public void Labels_a_very_wide_range() =>
        Assert.Contains(Find(Good(f => f.Pay = [new() { From = 30_000, To = 300_000, Currency = "EUR" }])), f => f.Key == "pay.VeryWide");

    [Fact]
    public void Asks_how_many_days_a_hybrid_job_is_on_site()
    {
        var form = Good(f => f.Description += "<p>You are in the office three days a week.</p>");
        (form.Workplace, form.OnSiteDaysPerWeek) = (WorkplaceType.Hybrid, null);

        AssertFixed(form, "workplace.days", f => f.OnSiteDaysPerWeek == 3);
    }

    [Fact]
    public void Sees_that_the_text_limits_who_can_apply()
    {
        var form = Good(f =>
        {
            f.Description += "<p>Applicants must be based in the United States.</p>";
            (f.Workplace, f.Worldwide, f.ApplyFrom) = (WorkplaceType.Remote, null, []);
        });

        Assert.Contains(Find(form), f => f.Text == "Say who can apply: the text limits it to the United States");
        AssertFixed(form, "apply.missing", f => f.ApplyFrom is ["US"]);
    }

    [Fact]
    public void Flags_a_text_that_contradicts_who_can_apply() => Assert.Contains(
        Find(Good(f =>
        {
            f.Description += "<p>Applicants must be based in the United States.</p>";
            (f.Workplace, f.ApplyFrom) = (WorkplaceType.Remote, ["DE"]);
        })), f => f.Key == "apply.conflict");

    [Fact]
    public void Sees_a_paragraph_that_appears_twice()
    {
        const string Twice = "<p>We bake through the night so that the town wakes to fresh bread, and we have done so since the old mill closed.</p>";

        Assert.Contains(Find(Good(f => f.Description += Twice + Twice)), f => f.Text == "One paragraph appears twice");
    }

    [Fact]
    public void Offers_a_better_word_and_writes_it()
    {
        var form = Good(f => f.Description += "<p>Foreman experience is welcome.</p>");

        AssertFixed(form, "wording.gendered", f => f.Description.Contains("Supervisor experience", StringComparison.Ordinal));
    }

    [Fact]
    public void Asks_for_the_two_answers_that_every_posting_gives()
    {
        var form = Good(f => (f.Vacancy, f.AiScreening) = (null, null));

        AssertFixed(form, "vacancy.missing", f => f.Vacancy is Vacancy.Existing);
        AssertFixed(form, "ai.missing", f => f.AiScreening is AiScreening.None);
    }

    [Theory]
    [InlineData("", Weight.Missing)]
    [InlineData("javascript:alert(1)", Weight.Blocking)]
    public void Says_what_the_form_itself_would_refuse(string address, Weight weight) =>
        Assert.Contains(Find(Good(f => f.ApplyTo = address)), f => f.Field == "ApplyTo" && f.Weight == weight);

    [Fact]
    public void Keeps_a_posting_back_whose_pay_and_text_disagree()
    {
        var form = Good(f =>
        {
            f.Description += "<p>The salary range for this role is €72,500 - €98,700 a year.</p>";
            f.Pay = [new() { From = 60_000, To = 80_000, Currency = "EUR" }];
        });

        var fault = Assert.Single(new PostingGate(Check).Faults(form, JobWriter.Write(form, Given.Company(), Given.Now)));

        Assert.Equal("Pay", fault.Field);
    }

    [Fact]
    public void Puts_the_gravest_first() =>
        Assert.True(Find(new()).Select(f => f.Weight).ToList() is var weights && weights.SequenceEqual(weights.Order()));

    [Fact]
    public void Has_a_word_on_an_empty_form_and_does_not_fail() =>
        Assert.Contains(Find(new()), f => f.Field == "Title");

    static void AssertFixed(JobForm form, string key, Func<JobForm, bool> isFixed)
    {
        Find(form).First(f => f.Key == key).Fixes[0].Apply(form);

        Assert.True(isFixed(form));
        Assert.DoesNotContain(Find(form), f => f.Key == key);
    }

    static IReadOnlyList<Finding> Find(JobForm form) => Check.Find(form, JobWriter.Write(form, Given.Company("Crust & Co"), Given.Now));

    static JobForm Good(Action<JobForm>? change = null)
    {
        var form = new JobForm
        {
            Title = "Baker",
            Company = "Crust & Co",
            Description = """
                <p>You bake bread and rolls for three shops in town, in a team of five that starts at four in the morning and is home by noon.</p>
                <h3>What you will do</h3>
                <ul><li>Mix, shape and bake sourdough and rolls</li><li>Look after the starter and the ovens</li><li>Teach two apprentices</li></ul>
                <h3>What you bring</h3>
                <ul><li>Three years of experience in a bakery</li><li>Care for good flour</li></ul>
                <h3>Benefits</h3>
                <ul><li>Bread for your family</li><li>Thirty days of leave</li></ul>
                """,
            Skills = [new("baking", true)],
            EmploymentTypes = [EmploymentType.FullTime],
            Workplace = WorkplaceType.OnSite,
            Places = ["Vienna, Austria"],
            ApplyFrom = ["AT"],
            Pay = [new() { From = 34_000, To = 40_000, Currency = "EUR" }],
            Vacancy = Vacancy.Existing,
            AiScreening = AiScreening.None,
            Process = "One talk and a morning in the bakery",
            ApplyTo = "jobs@crust.example",
        };
        change?.Invoke(form);

        return form;
    }
}
