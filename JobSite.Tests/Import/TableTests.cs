using JobSite.Core.Import.Reading;
using JobSite.Core.Pay;

namespace JobSite.Tests.Import;

public class TableTests
{
    [Theory]
    [InlineData(','), InlineData(';'), InlineData('\t'), InlineData('|')]
    public void Reads_a_table_by_the_names_of_its_columns(char mark)
    {
        var table = "ID,Job Title,company_name,City,State,Country,is_remote,salary_min,salary_max,currency,salary_period,Date Posted,tags\n"
            + "7,\"Baker \"\"rye\"\"\nand more\",Crust,Austin,TX,United States,yes,20,25,usd,hourly,2026-01-05,bread\n";
        var job = Texts.Jobs(table.Replace(',', mark))[0];

        Assert.Equal(("7", "Baker \"rye\" and more", "Crust", "remote", "Austin, TX, United States"), (job.Id, job.Title, job.Company, job.Workplace, job.Locations.Single()));
        Assert.Equal([Salary.Of(20, 25, "USD", PayPeriod.Hour)], job.Pay);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero), job.PostedAt);
    }

    [Fact]
    public void Maps_columns_joins_them_and_adds_constants()
    {
        const string map = "title=name,company=agency|dept,location=where.town+where.land,url='https://x.example/'+nr,payMin=from,payMax=to,payCurrency='EUR',payPeriod='month',tags=kinds.name";
        var job = Texts.Jobs("""[{"name":"Baker","dept":"Crust","nr":7,"from":2000,"to":2500,"where":[{"town":"Ghent","land":"Belgium"},{"town":"Lyon","land":"France"}],"kinds":[{"name":"rye"}]}]""", map)[0];

        Assert.Equal(("Baker", "Crust", "https://x.example/7", "rye"), (job.Title, job.Company, job.Url, job.Tags.Single()));
        Assert.Equal(["Ghent, Belgium", "Lyon, France"], job.Locations);
        Assert.Equal([Salary.Of(2000, 2500, "EUR", PayPeriod.Month)], job.Pay);
    }

    [Theory]
    [InlineData("salery=x", "there is no field 'salery'")]
    [InlineData("title", "the mapping 'title' is not of the form field=column")]
    [InlineData("title='x", "a quote in 'title='x' is not closed")]
    [InlineData("title=nothere", "it has no column 'nothere', which the mapping names; it has job, firm")]
    public void Says_what_is_wrong_with_a_mapping(string map, string reason) => Assert.StartsWith(reason, Texts.Refusal("job,firm\nBaker,Crust\n", map));

    [Fact]
    public void Closes_what_is_no_longer_active()
    {
        var jobs = Texts.Jobs("title,company,active,date_posted,date_updated\nBaker,Crust,false,1714806727,1714906727\nCook,Crust,true,1714806727,1714906727\n");

        Assert.Equal([DateTimeOffset.FromUnixTimeSeconds(1714906727), null], jobs.Select(j => j.ClosedAt));
    }

    [Fact]
    public void Gives_a_job_without_an_id_the_same_one_each_time()
    {
        var table = "title,company,location,description\nBaker,Crust,Ghent,DAY\nBaker,Crust,Bruges,DAY\n";
        var (today, tomorrow) = (Texts.Jobs(table), Texts.Jobs(table.Replace("DAY", "NIGHT")));

        Assert.Equal(today.Select(j => j.Id), tomorrow.Select(j => j.Id));
        Assert.NotEqual(today[0].Id, today[1].Id);
    }

    [Fact]
    public void Takes_no_figure_for_pay_that_cannot_be_one() =>
        Assert.All(Texts.Jobs("title,company,salary_min,salary_max,currency,salary_period\nA,C,100000,100000000,USD,year\nB,C,0,0,USD,year\nC,C,1000,1000,USD,year\n"), j => Assert.Empty(j.Pay));

    [Fact]
    public void Makes_a_name_of_a_boards_token() =>
        Assert.Equal(["Open Table", "iRobot"], Texts.Jobs("title,company,apply_url\nBaker,open-table,https://jobs.lever.co/open-table/1\nCook,iRobot,https://jobs.lever.co/irobot/1\n").Select(j => j.Company));

    [Theory]
    [InlineData("1767600000"), InlineData("1767600000000"), InlineData("2026-01-05T09:00:00+01:00"), InlineData("Mon, 05 Jan 2026 08:00:00 GMT"), InlineData("Mon, 05 Jan 2026 08:00:00:0"), InlineData("2026-01-05 08:00:00 UTC")]
    public void Reads_a_moment(string words) => Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), Dates.Read(words));

    [Theory]
    [InlineData("2026-01-05"), InlineData("20260105"), InlineData("5.1.2026"), InlineData("Jan 5, 2026"), InlineData("January 5th, 2026"), InlineData("5 January 2026"), InlineData("2026年1月5日"), InlineData("1/5/2026")]
    public void Reads_a_day(string words) => Assert.Equal(new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero), Dates.Read(words));

    [Theory]
    [InlineData("2 weeks ago", 14), InlineData("yesterday", 1), InlineData("a month ago", 31), InlineData("Posted 3 days ago", 3), InlineData("5 hours ago", 0)]
    public void Reads_an_age(string words, int days) => Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero).AddDays(-days), Dates.Read(words, new(2026, 1, 31, 10, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("soon"), InlineData(""), InlineData("7"), InlineData("99999999999999999999"), InlineData("0001-01-01")]
    public void Reads_no_date_where_there_is_none(string words) => Assert.Null(Dates.Read(words));

    [Fact]
    public void Names_the_source_after_the_file() =>
        Assert.Equal("jobs.2026", Texts.Open("title,company\nBaker,Crust\n", name: "jobs.2026.csv.gz").Source);
}
