using System.Net;
using JobSite.Core.Descriptions;

namespace JobSite.Tests.Descriptions;

public class DescriptionTests
{
    const string Outline = """
        Role | 
        <p>We bake bread for the whole of Graz, six days a week.</p>
        Responsibilities | What you'll do
        <ul><li>Bake rye bread</li><li>Teach two apprentices</li></ul>
        MustHave | Requirements
        <ul><li>Three years at a stone oven</li></ul>
        """;

    const string Html = "<p>We bake bread for the whole of Graz, six days a week.</p><h3>What you'll "
        + "do:</h3><ul><li>Bake rye bread</li><li>Teach two "
        + "apprentices</li></ul><p><b>Requirements</b></p><ul><li>Three years at a stone oven</li></ul>";

    const string Markdown = "---\ntitle: Baker\ntags:\n  - bread\n---\n\nWe bake bread for the whole of Graz, six days "
        + "a week.\n\n## What you'll do\n\n* Bake rye bread\n* Teach two apprentices\n\n**Requirements:**\n- Three "
        + "years at a stone oven\n";

    const string Plain = "We bake bread for the whole of Graz, six days a week.\r\n\r\nWhat you'll do:\r\n  • Bake rye "
        + "bread\r\n  • Teach two apprentices\r\n\r\nREQUIREMENTS\r\n- Three years at a stone oven\r\n";

    [Fact]
    public void Reads_HTML() => Assert.Equal(Outline, Description.Read(Html).Outline());

    [Fact]
    public void Reads_escaped_HTML() => Assert.Equal(Outline, Description.Read(WebUtility.HtmlEncode(Html)).Outline());

    [Fact]
    public void Reads_HTML_that_was_escaped_twice() =>
        Assert.Equal(Outline, Description.Read(WebUtility.HtmlEncode(WebUtility.HtmlEncode(Html))).Outline());

    [Fact]
    public void Reads_Markdown_and_drops_its_front_matter() =>
        Assert.Equal(Outline, Description.Read(Markdown).Outline());

    [Fact]
    public void Reads_plain_text() =>
        Assert.Equal(Outline.Replace("| Requirements", "| REQUIREMENTS", StringComparison.Ordinal),
            Description.Read(Plain).Outline());

    [Fact]
    public void Reads_lines_that_end_in_breaks() => Assert.Equal(
        Outline,
        Description.Read("<div>We bake bread for the whole of Graz, six days a week.<br><br><b>What you'll "
            + "do:</b><br>- Bake rye bread<br>- Teach two apprentices<br><br><strong>Requirements:</strong><br>· Three "
            + "years at a stone oven</div>").Outline());

    [Theory]
    [InlineData(""), InlineData("  \n "), InlineData("<p></p>"), InlineData("#LI-REMOTE")]
    public void Of_nothing_is_nothing(string raw)
    {
        var read = Description.Read(raw);

        Assert.Empty(read.Sections);
        Assert.Equal(("", ""), (read.Plain, read.Summary));
    }

    [Fact]
    public void Joins_lines_that_a_mail_program_broke() => Assert.Equal(
        "Role | \n<p>We are a small bakery in the middle of Graz and are looking for somebody who likes to get up "
            + "early and to bake the bread of the whole town with us.</p>",
        Description.Read("We are a small bakery in the middle of Graz and are looking for somebody\nwho likes to get "
            + "up early and to bake the bread of the whole town with\nus.").Outline());

    [Fact]
    public void Links_addresses_that_are_only_words()
    {
        var html = Description.Read("Write to ada@example.com, see https://example.com/jobs?utm_source=x (or "
            + "www.example.org).").Sections[0].Html;

        Assert.Equal(
            """<p>Write to <a href="mailto:ada@example.com" rel="nofollow ugc noopener">ada@example.com</a>, see <a href="https://example.com/jobs" rel="nofollow ugc noopener">https://example.com/jobs?utm_source=x</a> (or <a href="https://www.example.org/" rel="nofollow ugc noopener">www.example.org</a>).</p>""",
            html);
    }

    [Fact]
    public void Reads_numbered_lists_with_bullets_in_them() => Assert.Equal(
        "Responsibilities | 岗位职责\n<ol><li>负责系统架构<ul><li>设计接口</li><li>编写文档</li></ul></li><li>负责性能优化</li></ol>",
        Description.Read("岗位职责：\n1、负责系统架构\n- 设计接口\n- 编写文档\n2、负责性能优化").Outline());

    [Fact]
    public void Joins_numbered_items_that_bullets_part() => Assert.Equal(
        "<ol><li>Bake<ul><li>rye</li><li>spelt</li></ul></li><li>Sell<ul><li>bread</li></ul></li></ol>",
        Description.Read("## Tasks\n\n1. Bake\n- rye\n- spelt\n2. Sell\n- bread\n").Sections[0].Html);

    [Fact]
    public void Finds_lists_whose_bullets_were_lost() => Assert.Equal(
        "MustHave | Qualifications\n<ul><li>Driving license</li><li>German at work</li><li>A strong back</li></ul>\n"
            + "Other | \n<p>We look forward to hearing from you, and answer every letter within a week.</p>",
        Description.Read("Qualifications\nDriving license\nGerman at work\nA strong back\n\nWe look forward to hearing "
            + "from you, and answer every letter within a week.").Outline());

    [Fact]
    public void Sums_up_the_role_and_not_the_company()
    {
        var read = Description.Read("<h2>About us</h2><p>Acme has made anvils of the very best quality since "
            + "1949.</p><h2>The role</h2><p>You will drop anvils from cliffs. You report to the coyote, who signs for "
            + "them in person.</p>");

        Assert.Equal("You will drop anvils from cliffs. You report to the coyote, who signs for them in person.",
            read.Summary);
    }

    [Fact]
    public void Sums_up_in_280_characters_at_a_sentence()
    {
        var summary =
            Description.Read(string.Concat(Enumerable.Repeat("You bake bread in the early morning. ", 20))).Summary;

        Assert.InRange(summary.Length, 200, 280);
        Assert.EndsWith("morning.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_no_headings_that_head_nothing() => Assert.Equal(
        "Benefits | Benefits\n<p>Bread.</p><p><strong>Apply now!</strong></p>",
        Description.Read("<h2></h2><h2>Benefits</h2><p>Bread.</p><h2>Apply now!</h2><p> </p>").Outline());

    [Fact]
    public void Keeps_small_headings_inside_their_section() => Assert.Equal(
        "Responsibilities | Tasks\n<h3>In the morning</h3><p>Bake.</p><h3>In the evening</h3><p>Sleep.</p>\nBenefits | "
            + "What we offer\n<p>Bread.</p>",
        Description.Read("<h2>Tasks</h2><h3>In the morning</h3><p>Bake.</p><h3>In the "
            + "evening</h3><p>Sleep.</p><h3>What we offer</h3><p>Bread.</p>").Outline());
}
