using System.Net;
using CsCheck;
using JobSite.Core.Descriptions;
using JobSite.Tests.Text;

namespace JobSite.Tests.Descriptions;

public class DescriptionSafetyTests
{
    public static TheoryData<string> Forms =>
    [
        "HTML", "escaped once", "escaped twice", "Markdown", "plain text", "in a list", "bold",
    ];

    [Theory, MemberData(nameof(Forms))]
    public void Leaves_only_safe_tags_of_all_payloads(string form) =>
        Assert.All(Payloads.All, p => AssertSafe(In(form, p)));

    [Fact]
    public void Leaves_only_safe_tags_of_any_soup() => TagSoup.Gen.Sample(AssertSafe, iter: 2_000);

    [Fact]
    public void Never_throws() => Gen.String.Array[0, 8].Sample(any => AssertSafe(string.Join('\n', any)));

    static string In(string form, string payload) => form switch
    {
        "escaped once" => WebUtility.HtmlEncode(payload),
        "escaped twice" => WebUtility.HtmlEncode(WebUtility.HtmlEncode(payload)),
        "Markdown" => $"# Title\n\n**bold** [x]({payload}) {payload}\n\n- {payload}\n\n`{payload}`\n\n<{payload}>",
        "plain text" => $"Requirements:\n\n  • {payload}\n  • more\n\n{payload}\n",
        "in a list" => $"<ul><li>{payload}</li></ul>",
        "bold" => $"<p><b>{payload}</b></p><p>{payload}</p>",
        _ => payload,
    };

    static void AssertSafe(string raw)
    {
        var read = Description.Read(raw, "Acme");

        foreach (var section in read.Sections)
            SafeMarkup.Assert(section.Html);
        Assert.True(read.Summary.Length <= 280);
    }
}
