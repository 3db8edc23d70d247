using System.Diagnostics;
using JobSite.Core.Descriptions;
using JobSite.Core.Text;

namespace JobSite.Tests.Text;

/// <summary>
/// Inputs that are slow for those who parse them as they come. None takes 300 ms of a processor; the limit here is that
/// of a machine with ten other things to do, and quadratic work still exceeds it.
/// </summary>
public class SafeHtmlLimitsTests
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Names => [.. Inputs.Keys];

    static readonly Dictionary<string, Func<string>> Inputs = new()
    {
        ["60,000 attributes"] = () =>
            "<p " + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"a{i}=x ")) + ">hello",
        ["6,000 attributes"] = () =>
            "<p " + string.Concat(Enumerable.Range(0, 6_000).Select(i => $"a{i}=x ")) + ">hello",
        ["nested divs"] = () => Many("<div>", 10_000) + "hello",
        ["nested divs and tables"] = () => Many("<div><table></div></table>", 2_400) + "hello",
        ["unclosed links"] = () => Many("<a ", 100_000),
        ["links in links"] = () => Many("<a href=https://example.com/>", 2_000) + "hello",
        ["bold"] = () => Many("<b>", 20_000) + "hello",
        ["bold in paragraphs"] = () => Many("<b><p>", 10_000) + "hello",
        ["lists"] = () => Many("<ul><li>a", 7_000),
        ["fonts"] = () => Many("<font><i><u>", 290) + Many("<p>x", 5_000),
        ["brackets"] = () => "# a\n" + Many("[", 60_000),
        ["stars"] = () => "# a\n" + Many("*", 60_000),
        ["stars and letters"] = () => "# a\n" + Many("**a ", 15_000),
        ["quotes"] = () => "# a\n" + Many(">", 60_000),
        ["quotes with spaces"] = () => "# a\n" + Many("> ", 30_000),
        ["images"] = () => "# a\n" + Many("![", 30_000),
        ["links"] = () => "# a\n" + Many("[a](", 15_000),
        ["ticks"] = () => "# a\n" + string.Concat(Enumerable.Range(1, 340).Select(i => new string('`', i) + " ")),
        ["markdown lists"] = () =>
            "# a\n" + string.Concat(Enumerable.Range(0, 250).Select(i => new string(' ', i) + "- a\n")),
        ["pipes"] = () => "# a\n\n" + Many("|a", 30_000) + "\n" + Many("|-", 30_000),
        ["entities"] = () => Many("&amp;", 13_000) + "lt;p&gt;",
        ["entities without end"] = () => Many("&lt", 20_000) + "<p>",
        ["lines"] = () => Many("a:\n", 20_000),
        ["bold lines"] = () => "<p>" + Many("<b>Ab</b><br>", 4_900),
        ["items"] = () => Many("- item:\n", 8_000),
        ["numbers"] = () => Many("1. item\n", 8_000),
        ["the same lines"] = () => Many("The same long line of forty letters or more again and again.\n\n", 1_000),
        ["addresses"] = () => Many("a@", 30_000),
        ["web addresses"] = () => Many("http://", 9_000),
        ["one word"] = () => new string('x', 10_000_000),
        ["ten megabytes"] = () => Many("<p>Some paragraph of words.</p>\n", 320_000),
        ["comments"] = () => Many("<!-- x -->", 100_000) + "<p>hello</p>",
        ["front matter"] = () => "---\n" + Many("a: b\n---x\n", 6_000),
        ["hashes"] = () => Many("#LI-A ", 10_000),
        ["spaces"] = () => "<p>a" + new string(' ', 60_000) + "b",
        ["styles"] = () => Many("<style>", 9_000),
    };

    [Theory, MemberData(nameof(Names))]
    public void Are_read_in_bounded_time(string name)
    {
        var input = Inputs[name]();

        Assert.True(Fastest(() => SafeHtml.Clean(input)) < Limit, "Clean");
        Assert.True(Fastest(() => Description.Read(input)) < Limit, "Read");
        SafeMarkup.Assert(SafeHtml.Clean(input));
    }

    [Fact]
    public void Cut_at_a_block()
    {
        var long64 = Many("<p>Some paragraph of words.</p>\n", 10_000);

        var read = Description.Read(long64 + "<p>end</p>");

        Assert.Equal(NoteKind.Cut, read.Notes[0].Kind);
        Assert.DoesNotContain("end", read.Plain, StringComparison.Ordinal);
        Assert.EndsWith("words.", SafeHtml.Clean(long64)
            .Replace("</p>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_the_words_of_what_is_too_tangled()
    {
        var read = Description.Read(Many("<div>", 1_000) + "<p>hello</p>");

        Assert.Equal("hello", read.Plain);
        Assert.Contains(read.Notes, n => n.Kind == NoteKind.Simplified);
    }

    [Fact]
    public void Drop_noise_before_they_cut() =>
        Assert.Equal("<p>hello</p>", SafeHtml.Clean($"<style>{new string('x', 100_000)}</style><!-- "
            + $"{new string('y', 100_000)} --><p>hello</p>"));

    /// <summary>Of three, because others use the machine too.</summary>
    static TimeSpan Fastest(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    });

    static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
