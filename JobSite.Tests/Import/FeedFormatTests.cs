using JobSite.Core.Pay;

namespace JobSite.Tests.Import;

public class FeedFormatTests
{
    [Fact]
    public void Reads_an_item_with_its_full_text_and_its_own_fields()
    {
        var job = Texts.Jobs("""
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:j="urn:j"><channel><title>Board</title><item>
            <title>Crust: Senior Bread Engineer</title><link>https://board.example/7</link><guid isPermaLink="false">k7</guid><pubDate>Mon, 05 Jan 2026 09:00:00 +0100</pubDate>
            <description>Short</description><content:encoded><![CDATA[<p>Bread &amp; rolls</p>]]></content:encoded><category>Baking</category><category>rye</category>
            <j:location>Ghent; Bruges</j:location><j:minimumSalary>30</j:minimumSalary><j:maximumSalary>40</j:maximumSalary><j:salaryCurrency>EUR</j:salaryCurrency><j:salaryInterval>Hour</j:salaryInterval>
            </item></channel></rss>
            """)[0];

        Assert.Equal(("k7", "Senior Bread Engineer", "Crust", "https://board.example/7", "<p>Bread &amp; rolls</p>"), (job.Id, job.Title, job.Company, job.Url, job.Description));
        Assert.Equal(("Baking", "rye", "Ghent;Bruges"), (job.Category, job.Tags.Single(), string.Join(';', job.Locations)));
        Assert.Equal([Salary.Of(30, 40, "EUR", PayPeriod.Hour)], job.Pay);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), job.PostedAt);
    }

    [Fact]
    public void Reads_atom()
    {
        var job = Texts.Jobs("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Crust</title><entry><title>Baker</title><id>tag:crust.example,2026:7</id>
            <link rel="alternate" href="https://crust.example/7"/><link rel="edit" href="https://crust.example/edit"/><published>2026-01-05T08:00:00Z</published><updated>2026-02-05T08:00:00Z</updated>
            <content type="html">&lt;p&gt;Bread&lt;/p&gt;</content></entry></feed>
            """)[0];

        Assert.Equal(("tag:crust.example,2026:7", "Baker", "Crust", "https://crust.example/7", "<p>Bread</p>"), (job.Id, job.Title, job.Company, job.Url, job.Description));
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), job.PostedAt);
    }

    [Fact]
    public void Reads_labels_in_a_plain_text()
    {
        var job = Texts.Jobs("<rss><channel><item><title>[根特] 面包公司诚聘 烘焙师 薪水 2K</title><link>https://b.example/1</link><description>公司：面包公司\n地点：根特\n薪资：2K-3K /月\n## 介绍\n好吃</description></item></channel></rss>")[0];

        Assert.Equal(("面包公司", "烘焙师", "根特", "2K-3K /月", "## 介绍\n好吃"), (job.Company, job.Title, job.Locations.Single(), job.PayText, job.Description));
    }
}
