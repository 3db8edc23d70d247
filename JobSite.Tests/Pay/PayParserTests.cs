using JobSite.Core.Pay;

namespace JobSite.Tests.Pay;

public class PayParserTests
{
    static readonly PayContext America = new(["US"]);

    [Theory]
    [InlineData("$172,500—$258,700 USD", "172500-258700 USD Year")]
    [InlineData("$178,000-258,000", "178000-258000 USD Year")]
    [InlineData("178.000–258.000 €", "178000-258000 EUR Year")]
    [InlineData("Lohn: CHF 120'000", "120000-120000 CHF Year")]
    [InlineData("Lohn: CHF 120’000.– im Jahr", "120000-120000 CHF Year")]
    [InlineData("pensja 1 800 zł miesięcznie", "1800-1800 PLN Month")]
    [InlineData("pensja 1\u00A0800 zł miesięcznie", "1800-1800 PLN Month")]
    [InlineData("Salaire : 45\u202F000 € – 52\u202F000 € par an", "45000-52000 EUR Year")]
    [InlineData("Salaire : 45\u2009000 € par an", "45000-45000 EUR Year")]
    [InlineData("£91K – £115K", "91000-115000 GBP Year")]
    [InlineData("Bakers earn $40/hr here.", "40-40 USD Hour")]
    [InlineData("19800 to 23800 PLN per month", "19800-23800 PLN Month")]
    [InlineData("Salary: up to 90k", "-90000 USD Year")]
    [InlineData("We pay from €60k.", "60000- EUR Year")]
    [InlineData("Salary 80k OTE", "80000-80000 USD Year OnTarget")]
    [InlineData("Salary: 91–115K", "91000-115000 USD Year")]
    [InlineData("Salary: 91k-115", "91000-115000 USD Year")]
    [InlineData("Salary: $154-190,000 DOE", "154000-190000 USD Year")]
    [InlineData("The salary is $70,000.", "70000-70000 USD Year")]
    [InlineData("Pay: $40.50 per hour.", "40.5-40.5 USD Hour")]
    [InlineData("Pay: $34.125 per hour", "34.12-34.12 USD Hour")]
    [InlineData("Â£91K â€“ Â£115K", "91000-115000 GBP Year")]
    [InlineData("Pay: £91K â€\" £115K", "91000-115000 GBP Year")]
    [InlineData("$200k+ base", "200000- USD Year")]
    [InlineData("$17.53/hr. - $24.56/hr.", "17.53-24.56 USD Hour")]
    [InlineData("Band 4 | $240k + equity", "240000-240000 USD Year")]
    public void Reads_what_an_American_posting_says(string text, string pay) =>
        Assert.Equal([pay], Read(text, America));

    [Theory]
    [InlineData("Gehalt: 60.000 – 70.000 € brutto/Jahr", "60000-70000 EUR Year")]
    [InlineData("Jährlich 55 Tsd. bis 65 Tsd. EUR Gehalt", "55000-65000 EUR Year")]
    [InlineData("Bruttomonatsgehalt ab EUR 4.000,00", "4000- EUR Month")]
    [InlineData("Rémunération : 51k€ / 61k€ par an", "51000-61000 EUR Year")]
    [InlineData("salario bruto 2.100 € al mes", "2100-2100 EUR Month")]
    [InlineData("Salario entre 30 mil y 36 mil euros anuales", "30000-36000 EUR Year")]
    [InlineData("salaris tussen € 3.712,- en € 5.303,- per maand", "3712-5303 EUR Month")]
    [InlineData("RAL tra 30.000 e 36.000 euro", "30000-36000 EUR Year")]
    [InlineData("20 tys. zł brutto miesięcznie", "20000-20000 PLN Month")]
    [InlineData("Mzda 45 000 Kč měsíčně", "45000-45000 CZK Month")]
    [InlineData("CTC: 12 LPA", "1200000-1200000 INR Year")]
    [InlineData("₹12,00,000 – ₹18,00,000 per annum", "1200000-1800000 INR Year")]
    [InlineData("Salary 12 to 15 lakhs INR a year", "1200000-1500000 INR Year")]
    [InlineData("年収 600万円〜900万円", "6000000-9000000 JPY Year")]
    [InlineData("薪资：15K-25K", "15000-25000 CNY Month")]
    [InlineData("月薪2万-3万", "20000-30000 CNY Month")]
    [InlineData("25-50k·14薪", "25000-50000 CNY Month")]
    [InlineData("薪资 20-35K CNY/月", "20000-35000 CNY Month")]
    [InlineData("月薪：4000–8000 美元", "4000-8000 USD Month")]
    [InlineData("年薪 30万-50万 RMB", "300000-500000 CNY Year")]
    [InlineData("£450 – £550 per day, contract", "450-550 GBP Day")]
    [InlineData("Day rate: £450 – £550", "450-550 GBP Day Rate")]
    [InlineData("Annual salary: £32,000 rising to £36,000", "32000-36000 GBP Year")]
    [InlineData("R$ 8.000,00 por mês", "8000-8000 BRL Month")]
    [InlineData("Rp 10.000.000 - 15.000.000 per bulan", "10000000-15000000 IDR Month")]
    [InlineData("40 000 – 55 000 UAH на місяць", "40000-55000 UAH Month")]
    [InlineData("Stundenlohn 16,50 €", "16.5-16.5 EUR Hour")]
    [InlineData("€800 a week", "800-800 EUR Week")]
    [InlineData("Fixed price: 5 000 € per project", "5000-5000 EUR Fixed")]
    public void Reads_what_the_world_says(string text, string pay) => Assert.Equal([pay], Read(text, PayContext.None));

    [Theory]
    [InlineData("401(k) with 4% match")]
    [InlineData("We offer a salary, 401k and more")]
    [InlineData("From 2019–2023 salaries rose")]
    [InlineData("10,000 employees are paid well")]
    [InlineData("$50M in funding")]
    [InlineData("We raised $20 million last year")]
    [InlineData("A $5B company")]
    [InlineData("Call +1 202-555-0100 about the salary")]
    [InlineData("Revenue of $80,000 – $120,000 per year")]
    [InlineData("$1,000 signing bonus")]
    [InlineData("A bonus of $20,000 a year")]
    [InlineData("$500/month stipend")]
    [InlineData("€1,200 annual professional development budget")]
    [InlineData("Pay rises by 3.5% – 7%")]
    [InlineData("pay within up to 90 days")]
    [InlineData("salary review after 6-12 months")]
    [InlineData("from 5 to 7 years")]
    [InlineData("Lift 25 – 50 pounds per day")]
    [InlineData("$25 – $35 per class")]
    [InlineData("Pay: $30-40 / game")]
    [InlineData("Salary: 3,000 – 6,500 USDT a month")]
    [InlineData("5+ years of PHP 7 or PHP 8")]
    [InlineData("Salary: ask us, PLN 15 000 – 20 000")]
    [InlineData("Salary: $5,000 – $3,000 a month")]
    [InlineData("")]
    public void Finds_no_pay_where_none_is_told(string text) => Assert.Empty(Read(text, America));

    [Fact]
    public void Keeps_the_words_it_read() =>
        Assert.Equal("$40 – $45/hr", PayParser.Read("We pay $40 – $45/hr, weekly.", America).Single().SourceText);

    [Fact]
    public void Tells_once_what_is_told_twice() =>
        Assert.Single(PayParser.Read("$90k – $110k\nBenefits\nSalary: $90,000 – $110,000", America));

    [Fact]
    public void Tells_base_from_target() => Assert.Equal(
        [PayKind.Base, PayKind.OnTarget], PayParser.Read("$150k base, $300k OTE", America).Select(s => s.Kind));

    [Fact]
    public void Reads_the_amount_below_its_heading() =>
        Assert.Equal(["95000-95000 EUR Year"], Read("## Base salary\n\n€95,000", PayContext.None));

    static IEnumerable<string> Read(string text, PayContext context) =>
        PayParser.Read(text, context).Select(Told);

    internal static string Told(Salary s) => FormattableString.Invariant(
        $"{s.Min:0.##}-{s.Max:0.##} {s.Currency} {s.Period}{(s.Kind == PayKind.Base ? "" : " " + s.Kind)}");
}
