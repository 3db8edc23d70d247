using JobSite.Tests.Testing;
using JobSite.Web.Ui;

namespace JobSite.Tests.Ui;

public class RelativeTimeTests
{
    [Theory]
    [InlineData(0, "Just now")]
    [InlineData(59, "Just now")]
    [InlineData(60, "1 minute ago")]
    [InlineData(59 * 60, "59 minutes ago")]
    [InlineData(2 * 3600, "2 hours ago")]
    [InlineData(24 * 3600 - 1, "23 hours ago")]
    [InlineData(24 * 3600, "Yesterday")]
    [InlineData(48 * 3600, "2 days ago")]
    [InlineData(20 * 86400, "20 days ago")]
    [InlineData(21 * 86400, "3 weeks ago")]
    [InlineData(61 * 86400, "2 months ago")]
    [InlineData(305 * 86400, "10 months ago")]
    [InlineData(364 * 86400, "11 months ago")]
    [InlineData(365 * 86400, "1 year ago")]
    [InlineData(800 * 86400, "2 years ago")]
    [InlineData(-30, "Now")]
    [InlineData(-86400, "Tomorrow")]
    [InlineData(-5 * 86400, "In 5 days")]
    public void Says_how_long_ago(int seconds, string said) =>
        Assert.Equal(said, RelativeTime.Of(Given.Now.AddSeconds(-seconds), Given.Now));
}
