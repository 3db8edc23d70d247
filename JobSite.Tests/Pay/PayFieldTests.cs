using CsCheck;
using JobSite.Core.Pay;

namespace JobSite.Tests.Pay;

public class PayFieldTests
{
    static readonly PayContext America = new(["US"]);

    [Theory]
    [InlineData("178,000-258,000 $/Year", "178000-258000 USD Year")]
    [InlineData("$180,000 - $220,000 ", "180000-220000 USD Year")]
    [InlineData("$25 - $30 ", "25-30 USD Hour")]
    [InlineData("From $19.50 ", "19.5- USD Hour")]
    [InlineData("Up to $160,000 ", "-160000 USD Year")]
    [InlineData("120000", "120000-120000 USD Year")]
    [InlineData("95k-110k", "95000-110000 USD Year")]
    public void Needs_no_word_of_pay(string field, string pay) =>
        Assert.Equal(pay, PayParserTests.Told(PayParser.ReadField(field, America)!));

    [Theory]
    [InlineData("Full-time")]
    [InlineData("N")]
    [InlineData("")]
    [InlineData("competitive")]
    [InlineData("3,000 - 6,500U")]
    [InlineData("$1,000 - $1,250 ")]
    [InlineData("$12,000 - $14,000 ")]
    [InlineData("$35 - $50 per session - P")]
    [InlineData("$100 - $120 ")]
    [InlineData("$5,000 sign-on bonus")]
    [InlineData("$0")]
    public void Is_silent_where_it_would_have_to_guess(string field) =>
        Assert.Null(PayParser.ReadField(field, America));

    [Fact]
    public void Takes_the_currency_that_stands_apart() =>
        Assert.Equal("CHF", PayParser.ReadField("120000 – 140000", new([], "chf"))!.Currency);

    [Fact]
    public void Counts_fewer_hours_where_the_job_is_part_time()
    {
        Assert.Null(PayParser.ReadField("€9,500 – €15,000", new(["DE"])));
        Assert.Equal(PayPeriod.Year, PayParser.ReadField("€9,500 – €15,000", new(["DE"], HoursPerWeek: 20))!.Period);
    }

    static readonly Gen<string> Piece = OneOf(
        "$", "€", "kr", "USD", "CHF", "R", "¥", "k", "K", "m", "LPA", "万", "薪", " ", "\u202F", "\n", "-", "–", " to ",
        "/", "hr", "per", "month",
        ",", ".", "'", "+", "(", ")", ":", "%", "0", "7", "25", "999", "000", "120000", "999999999999", "salary",
        "bonus", "from ", "up to ", "Â£", "â€“", "\ud83d", "\0");

    static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    static readonly Gen<string> Anything = Gen.OneOf(Gen.String, Piece.Array[0, 30].Select(string.Concat));

    [Fact]
    public void Never_throws() => Anything.Sample(text =>
    {
        foreach (var context in (PayContext[])[America, PayContext.None, new(["SE", "??"], "XXX", -3)])
        {
            PayParser.ReadField(text, context);
            PayParser.Read(text, context);
        }
    }, iter: 5_000);
}
