using JobSite.Core.Hiring;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Hiring;

public class DeskFilterTests
{
    static readonly DeskJob[] Jobs =
    [
        Line("A", "Baker", "On-site · München, Germany", DeskState.Open, views: 5, clicks: 9, days: 3),
        Line("B", "baker's Helper", "Remote · Anywhere", DeskState.Unconfirmed, views: 50, clicks: 1, days: 2),
        Line("C", "Designer", "Hybrid · Berlin, Germany", DeskState.Paused, views: 7, clicks: 2, days: 1),
        Line("D", "Cook", "", DeskState.Draft, views: 0, clicks: 0, days: 0),
        Line("E", "Old Baker", "On-site", DeskState.Archived, views: 0, clicks: 0, days: 300),
    ];

    [Theory]
    [InlineData("", "DCBAE")]
    [InlineData("BAKER", "BAE")]
    [InlineData("baker remote", "B")]
    [InlineData("munchen", "A")]
    [InlineData("germany", "CA")]
    [InlineData("d", "DCE")] // the key of the cook
    [InlineData("zzz", "")]
    [InlineData("%_", "")]
    public void Finds_every_word_in_title_place_or_key(string words, string keys) =>
        Assert.Equal(keys, Found(new() { Words = words }));

    [Theory]
    [InlineData(DeskGroup.Open, "BA")]
    [InlineData(DeskGroup.Unconfirmed, "B")]
    [InlineData(DeskGroup.Paused, "C")]
    [InlineData(DeskGroup.Drafts, "D")]
    [InlineData(DeskGroup.Closed, "E")]
    public void Shows_a_group_of_states(DeskGroup group, string keys) => Assert.Equal(keys, Found(new() { Group = group }));

    [Theory]
    [InlineData(DeskOrder.Title, false, "ABDCE")]
    [InlineData(DeskOrder.Views, false, "BCADE")]
    [InlineData(DeskOrder.ApplyClicks, false, "ACBDE")]
    [InlineData(DeskOrder.ApplyClicks, true, "DEBCA")]
    [InlineData(DeskOrder.Newest, true, "EABCD")]
    [InlineData(DeskOrder.Closes, false, "CBADE")]
    public void Sorts_as_asked(DeskOrder order, bool reversed, string keys) =>
        Assert.Equal(keys, Found(new() { Order = order, IsReversed = reversed }));

    [Fact]
    public void Survives_words_without_end() => Assert.Empty(new DeskFilter { Words = new('x', 1_000_000) }.Of(Jobs));

    static string Found(DeskFilter filter) => string.Concat(filter.Of(Jobs).Select(j => j.Key));

    static DeskJob Line(string key, string title, string where, DeskState state, int views, int clicks, int days) => new(
        key[0], key, title, where, state, days is > 0 and < 10 ? Given.Now.AddDays(days) : null, null, Given.Now.AddDays(-days), views, clicks);
}
