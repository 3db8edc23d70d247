using System.IO.Compression;
using System.Text;
using JobSite.Core.Import;

namespace JobSite.Tests.Import;

/// <summary>Files made to do harm, or broken: refused with a sentence, in bounded memory.</summary>
public class HostileFileTests
{
    const long Huge = 100 << 20;
    const string Good = "{\"title\":\"Baker\",\"company\":\"Crust\"}\n";

    [Fact]
    public void A_field_of_100_MB_costs_its_record_only()
    {
        var bytes = MemoryOf(() =>
        {
            var file = Texts.Open(() => new EndlessStream(Good + "{\"title\":\"", Huge, "\"}\n" + Good));
            var read = file.Read().ToList();

            Assert.Equal([true, false, true], read.Select(r => r.Job is not null));
            Assert.Equal("it is 100 MB long; a job has no more than 4", read[1].Refusal);
        });

        Assert.InRange(bytes, 0, 40 << 20);
    }

    [Fact]
    public void A_field_of_100_MB_in_a_list_costs_its_record_only()
    {
        var bytes = MemoryOf(() =>
        {
            var file = Texts.Open(() => new EndlessStream("[" + Good + ",{\"title\":\"", Huge, "\"}," + Good + "]"));

            Assert.Equal([true, false, true], file.Read().Select(r => r.Job is not null));
        });

        Assert.InRange(bytes, 0, 40 << 20);
    }

    [Fact]
    public void A_first_line_of_100_MB_costs_its_record_only()
    {
        var file = Texts.Open(() => new EndlessStream("{\"company\":\"Crust\",\"title\":\"", Huge, "\"}\n" + Good));

        Assert.Equal([false, true], file.Read().Select(r => r.Job is not null));
    }

    [Theory]
    [InlineData("title,company\nBaker,Crust\n\"", "\",Crust\nCook,Crust\n")]
    [InlineData("title,company\nBaker,Crust\n", ",Crust\nCook,Crust\n")]
    public void A_field_of_100_MB_in_a_table_costs_its_row_only(string head, string tail)
    {
        var bytes = MemoryOf(() =>
        {
            var read = Texts.Open(() => new EndlessStream(head, Huge, tail)).Read().ToList();

            Assert.Equal([true, false, true], read.Select(r => r.Job is not null));
            Assert.Equal("one of its fields is over 1 MB", read[1].Refusal);
        });

        Assert.InRange(bytes, 0, 40 << 20);
    }

    [Fact]
    public void A_field_of_100_MB_in_a_feed_costs_its_item_only()
    {
        const string item = "<item><title>Baker</title><author>Crust</author></item>";
        var bytes = MemoryOf(() =>
        {
            var read = Texts.Open(() => new EndlessStream($"<rss><channel>{item}<item><title>", Huge, $"</title></item>{item}</channel></rss>")).Read().ToList();

            Assert.Equal([true, false, true], read.Select(r => r.Job is not null));
        });

        Assert.InRange(bytes, 0, 60 << 20);
    }

    [Fact]
    public void A_tag_of_100_MB_is_refused() => Assert.Equal("it has a tag of over 1,048,576 characters",
        Texts.Refusal(() => Texts.Open(() => new EndlessStream("<rss><channel><item a=\"", Huge, "\"/></channel></rss>"))));

    [Fact]
    public void A_text_or_page_of_100_MB_is_refused()
    {
        Assert.Equal("it is one page of over 8 MB", Texts.Refusal(() => Texts.Open(() => new EndlessStream("<html><body>", Huge, ""))));
        Assert.Equal("it is one page of over 8 MB", Texts.Refusal(() => Texts.Open(() => new EndlessStream("Baker at Crust\n\nFull-time 100 $/Hour\n", Huge, ""))));
    }

    [Fact]
    public void A_gzip_bomb_is_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            new EndlessStream(Good, 300L << 20, "", (byte)'\n').CopyTo(gzip);
        var bomb = packed.ToArray();

        Assert.Equal("it unpacks to more than 100 times its size, which no list of jobs does", Texts.Refusal(() => Texts.Open(bomb)));
        Assert.StartsWith("it is a gzip file inside a gzip file", Texts.Refusal(() => Texts.Open(Texts.Packed(bomb))));
    }

    [Fact]
    public void A_cut_gzip_file_is_refused()
    {
        var whole = Texts.Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{{\"title\":\"Baker {i}\",\"company\":\"Crust {i * 7919}\"}}\n"))));

        Assert.Equal("it begins like a gzip file but cannot be unpacked", Texts.Refusal(() => Texts.Open([0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9])));
        Assert.Equal("it is a gzip file that is cut off, or several in one", Texts.Refusal(() => Texts.Open(whole[..(whole.Length / 2)])));
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://127.0.0.1/x.dtd\"><rss><channel/></rss>")]
    public void Entity_tricks_are_refused(string feed) => Assert.Contains("document type definition", Texts.Refusal(feed));

    [Theory]
    [InlineData("{\"jobs\":[{\"id\":1,\"absolute_url\":\"https://boards.greenhouse.io/a/jobs/1\",\"title\":\"Baker\",\"location\":{},\"internal_job_id\":2},{\"id\":2,\"abso")]
    [InlineData("[" + Good + "," + Good)]
    [InlineData("[" + Good + ",{\"title\":\"Cook\",\"compa]")]
    public void Json_that_ends_in_the_middle_is_refused_whole(string json) => Assert.Contains("ends in the middle", Texts.Refusal(json));

    [Theory]
    [InlineData("[" + Good + ",{\"title\":\"Cook\" \"company\":\"Crust\"}]", "its JSON is broken at record 2")]
    [InlineData("[" + Good + ",{\"title\":[\"Cook\"}]]", "brackets that do not match")]
    [InlineData("{\"jobs\":[" + Good + "],\"x\" 1}", "its JSON is broken")]
    [InlineData("<rss><channel><item><title>Baker</title></item>", "its XML is broken")]
    [InlineData("<rss><channel><item><title>Baker</title></channel></rss>", "its XML is broken")]
    public void A_broken_document_is_refused_whole(string text, string reason) => Assert.Contains(reason, Texts.Refusal(text));

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = new string('[', 100_000);

        Assert.Contains("64 deep", Texts.Refusal($"[{Good},{{\"title\":{deep}"));
        Assert.Contains("64 deep", Texts.Refusal($"<rss>{string.Concat(Enumerable.Repeat("<a>", 100_000))}"));
    }

    [Fact]
    public void Bad_lines_cost_themselves_only()
    {
        var read = Texts.Open(Good + "{\"title\":\n" + "not json\n" + "[1,2]\n" + "{}\n" + Good).Read().ToList();

        Assert.Equal([true, false, false, false, false, true], read.Select(r => r.Job is not null));
        Assert.Contains("no letters", Texts.Open(Good + "{\"title\":\"\\uD800\",\"company\":\"x\"}\n").Read().Last().Refusal);
        Assert.Equal(["it is not a JSON object", "it has no title"], read[3..5].Select(r => r.Refusal));
        Assert.Equal([1, 2, 3, 4, 5, 6], read.Select(r => r.Index));
    }

    [Fact]
    public void A_bad_first_line_costs_itself_only() =>
        Assert.Equal([false, true, true], Texts.Open("{\"title\":\"x\n" + Good + Good).Read().Select(r => r.Job is not null));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \n\t ", "there is nothing but blank space in it")]
    [InlineData("%PDF-1.7 and so on", "it is a PDF, not a list of jobs")]
    [InlineData("PK\x03\x04 and so on", "it is a zip file")]
    [InlineData("\0\0\0\0\u0001\0\0\0\0\0\0\0\0", "it is not text")]
    [InlineData("Dear diary, today was a day like any other.", "it is text, but neither")]
    [InlineData("name,color\nAda,red\n", "none of its columns is a title (name, color)")]
    [InlineData("{\"name\":\"x\"}", "it is JSON with the fields name")]
    [InlineData("<html><body>Hello</body></html>", "it is a web page without a JobPosting")]
    [InlineData("<feeding><x/></feeding>", "it is XML with <feeding> outermost")]
    public void What_is_no_list_of_jobs_is_refused_with_a_sentence(string text, string reason) => Assert.StartsWith(reason, Texts.Refusal(text));

    [Fact]
    public void What_is_not_there_is_refused_with_a_sentence()
    {
        Assert.Equal("there is no such file", Refusal("/no/such/file.csv"));
        Assert.Equal("it is a folder; name the files in it", Refusal(Path.GetTempPath()));

        static string Refusal(string path) => Texts.Refusal(() => JobFile.Open(path, FormatOptions.None));
    }

    [Fact]
    public void Broken_letters_cost_nothing()
    {
        var latin = Encoding.Latin1.GetBytes("{\"title\":\"Bäcker\",\"company\":\"Brötchen\"}\n{\"title\":\"Köchin\",\"company\":\"Brötchen\"}\n");
        byte[] mixed = [.. Encoding.UTF8.GetBytes("title,company\nBäcker,Brötchen\nKoch \0,"), 0x93, (byte)'X', 0x94, 0xFF, (byte)'\n'];

        Assert.Equal(["Bäcker", "Köchin"], Texts.Open(latin).Read().Select(r => r.Job?.Title));
        Assert.Equal(["Brötchen", "“X”ÿ"], Texts.Open(mixed).Read().Select(r => r.Job?.Company));
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.UTF8 })
            Assert.Equal("Bäcker", Texts.Open((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("title,company\nBäcker,Brötchen\n")]).Read().Single().Job?.Title);
    }

    // A pattern that runs away meets its time limit, which is no refusal: this test fails then.
    [Theory]
    [InlineData("A"), InlineData("A "), InlineData("1"), InlineData("1,"), InlineData("("), InlineData("| "), InlineData(" - "), InlineData("$"), InlineData("<p>"), InlineData("<"), InlineData("<!---->")]
    [InlineData("招聘 "), InlineData("[]("), InlineData("* "), InlineData(": "), InlineData("- a: "), InlineData("Full-time 1-"), InlineData(" at "), InlineData("&amp;"), InlineData("\t"), InlineData("---\n")]
    public void No_pattern_runs_away(string part)
    {
        foreach (var count in new[] { 20, 90, 250, 40_000 })
        {
            var text = string.Concat(Enumerable.Repeat(part, count)) + "!";
            var json = System.Text.Json.JsonSerializer.Serialize(text);

            Read(text);
            Read("Crust | " + text + "\n" + text);
            Read("Baker at Crust\n" + text + "\n" + text);
            Read("[x] 招聘 " + text);
            Read($"{{\"title\":{json},\"company\":{json},\"location\":{json},\"date_posted\":{json},\"salary\":{json},\"type\":{json}}}");
            Read($"{{\"id\":1,\"text_html\":{json}}}\n{{\"id\":2,\"text_html\":\"Crust | x<p>\"}}");
            Read($"<rss><channel><item><title>{System.Net.WebUtility.HtmlEncode(text)}</title><description>{System.Net.WebUtility.HtmlEncode(text)}</description></item></channel></rss>");
            Read($"<html>{text}<script type=\"application/ld+json\">{text}");
        }
    }

    static void Read(string text)
    {
        try
        {
            Assert.True(Texts.Open(text).Read().Count() >= 0);
        }
        catch (RefusedException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }

    // Reading is done by one thread: what it asks for in all is more than it ever holds.
    static long MemoryOf(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
