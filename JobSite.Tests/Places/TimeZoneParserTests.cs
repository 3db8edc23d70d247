using JobSite.Core.Places;

namespace JobSite.Tests.Places;

public class TimeZoneParserTests
{
    static readonly DateTimeOffset winter = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset summer = new(2026, 7, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Must be within 3 hours of EST.", "UTC−8 to −2")]
    [InlineData("UTC-5 to UTC+1", "UTC−5 to +1")]
    [InlineData("Remote (UTC-1 to UTC+5)", "UTC−1 to +5")]
    [InlineData("UTC-8 to -5", "UTC−8 to −5")]
    [InlineData("CET ± 2 hours", "UTC−1 to +3")]
    [InlineData("Europe (Remote, UTC +/- 3 hours)", "UTC−3 to +3")]
    [InlineData("You work in UTC+5:30.", "UTC+5:30")]
    [InlineData("Nepal time zone", "UTC+5:45")]
    [InlineData("US time zones", "UTC−8 to −5")]
    [InlineData("European time zones", "UTC to +2")]
    [InlineData("This role works EU time zones.", "UTC to +2")]
    [InlineData("GMT+8优先，可覆盖核心工作时间", "UTC+8, preferred")]
    [InlineData("4 hours overlap with EST", "4 hours with New York")]
    [InlineData("an overlap of at least 4 hours with New York", "4 hours with New York")]
    [InlineData("Working hours 9am - 5pm PST", "8 hours with Los Angeles")]
    [InlineData("1 hour of overlap with UTC-5 a day", "1 hour with UTC−5")]
    public void Reads_the_window_of(string text, string window) =>
        Assert.Equal(window, TimeZoneText.Of(TimeZoneParser.Read(text)!, winter));

    [Theory]
    [InlineData("The best of the REST is in the west.")]
    [InlineData("Deadline is 5pm EST.")]
    [InlineData("Our interests overlap.")]
    [InlineData("Job location: PT-Lisbon")]
    [InlineData("")]
    public void Is_not_fooled_by(string text) => Assert.Null(TimeZoneParser.Read(text));

    [Fact]
    public void Moves_with_the_summer_time_of_its_anchor()
    {
        var window = TimeZoneParser.Read("within 3 hours of EST")!;

        Assert.Equal(((-8m, -2m), (-7m, -1m)), (window.OffsetsAt(winter)!.Value, window.OffsetsAt(summer)!.Value));
    }

    [Fact]
    public void Stays_where_it_is_without_an_anchor() =>
        Assert.Equal((-5m, 1m), TimeZoneParser.Read("UTC-5 to UTC+1")!.OffsetsAt(summer));

    [Theory]
    [InlineData("US Eastern time zone", "Europe/Berlin", "you would work 15:00–23:00")]
    [InlineData("4 hours overlap with EST", "Europe/Berlin", "you would work 11:00–19:00")]
    [InlineData("4 hours overlap with EST", "America/Chicago", "you would work 09:00–17:00")]
    [InlineData("CET ± 2 hours", "Asia/Kolkata", "you would work 11:30–19:30")]
    public void Says_which_hours_one_would_work(string text, string zone, string hours) =>
        Assert.Equal(hours, WorkDay.For(TimeZoneParser.Read(text)!, zone, winter)!.Text);

    [Fact]
    public void Says_nothing_of_a_zone_that_does_not_exist() =>
        Assert.Null(WorkDay.For(TimeZoneParser.Read("US time zones")!, "Mars/Olympus", winter));
}
