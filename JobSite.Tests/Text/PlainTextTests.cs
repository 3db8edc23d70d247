using JobSite.Core.Text;

namespace JobSite.Tests.Text;

public class PlainTextTests
{
    [Fact]
    public void Has_a_line_for_each_item_and_an_empty_one_after_each_paragraph() =>
        Assert.Equal("Tasks\nBake\nSell\n\nFresh & warm",
            PlainText.Of("<h2>Tasks</h2><ul><li>Bake</li><li>Sell</li></ul><p>Fresh &amp; <b>warm</b></p>"));

    [Theory]
    [InlineData("Baker &amp; Cook", "Baker & Cook"), InlineData(" a\n b\u200B ", "a b")]
    [InlineData("<b>x</b><script>y</script>", "x"), InlineData("R&D", "R&D")]
    public void Makes_one_line(string html, string line) => Assert.Equal(line, PlainText.Line(html));
}
