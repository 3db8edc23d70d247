using CsCheck;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;

namespace JobSite.Tests.Jobs;

public class TextPrintTests
{
    static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(n => $"word{n}")];

    static readonly Gen<string[]> Text = Gen.Int[0, 399].Array[200, 400].Select(picks => picks.Select(i => Words[i]).ToArray());

    [Fact]
    public void Is_the_same_for_the_same_words_in_other_tags()
    {
        const string bake = "We bake sourdough bread at night and sell it in three shops by seven in the morning every day";

        Assert.Equal(1, TextPrint.Likeness(Of($"<p>{bake}</p>"), Of($"<ul><li><strong>{bake.ToUpperInvariant()}</strong></li></ul>")));
    }

    [Fact]
    public void Leaves_out_what_the_company_says_of_itself()
    {
        var job = new Section(SectionKind.Role, null, "<p>You bake sourdough bread at night and you teach one apprentice how to do it.</p>");
        var company = new Section(SectionKind.Company, "About us", "<p>Founded in 1987 by two sisters, one mill and a van that runs on frying oil.</p>");

        Assert.Equal(1, TextPrint.Likeness(TextPrint.Of([job]), TextPrint.Of([job, company])));
    }

    [Fact]
    public void Says_nothing_of_a_text_that_is_too_short() =>
        Assert.Null(TextPrint.Likeness(Of("<p>Apply now</p>"), Of("<p>Apply now</p>")));

    [Fact]
    public void Reads_Chinese_by_the_character() =>
        Assert.Equal(1, TextPrint.Likeness(Of("<p>负责后端服务的设计与开发工作以及维护</p>"), Of("<p>负责后端服务的设计与开发工作以及维护</p>")));

    [Fact]
    public void Comes_close_to_the_share_of_common_runs() =>
        Text.Select(Gen.Int[0, 100]).Sample((words, changed) =>
        {
            var other = words.ToArray();
            for (var i = 0; i < changed && i < other.Length; i++)
                other[i * other.Length / 100 % other.Length] = "changed" + i;

            var told = TextPrint.Likeness(Of(string.Join(' ', words)), Of(string.Join(' ', other)))!.Value;

            return Math.Abs(told - Jaccard(words, other)) < 0.2;
        }, iter: 200);

    static double Jaccard(string[] one, string[] other)
    {
        var (a, b) = (Runs(one), Runs(other));

        return (double)a.Intersect(b).Count() / a.Union(b).Count();

        static HashSet<string> Runs(string[] words) => [.. Enumerable.Range(0, words.Length - 4).Select(i => string.Join(' ', words[i..(i + 5)]))];
    }

    static byte[] Of(string html) => TextPrint.Of([new(SectionKind.Role, null, html)]);
}
