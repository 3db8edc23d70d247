using System.Globalization;
using CsCheck;
using JobSite.Core.Text;

namespace JobSite.Tests.Text;

public class SafeHtmlTests
{
    const string Rel = "rel=\"nofollow ugc noopener\"";

    [Theory]
    [InlineData("<h1 class=x>Tasks</h1><p style='color:red'>a <b>b</b> <i id=y>c</i></p>",
        "<h2>Tasks</h2><p>a <strong>b</strong> <em>c</em></p>")]
    [InlineData("<div>one<br><br>two<br>three</div>", "<p>one</p><p>two<br>three</p>")]
    [InlineData("<li>one</li>\n<li>two</li>", "<ul><li>one</li><li>two</li></ul>")]
    [InlineData("<ul><li>one<ul><li>two</li></ul></li><li></li></ul><p> &nbsp; </p><h3></h3>",
        "<ul><li>one<ul><li>two</li></ul></li></ul>")]
    [InlineData("<p>x<script>alert(1)</script><!-- c --><style>p{}</style><img src=x onerror=alert(1)></p><iframe "
        + "src=y>z</iframe>", "<p>x</p>")]
    [InlineData("<table><tr><th>Place</th><td>Riga</td></tr><tr><th>Pay</th><td>&euro;3,000</td></tr></table>",
        "<ul><li>Place: Riga</li><li>Pay: €3,000</li></ul>")]
    [InlineData("<o:p>kept</o:p> <City>Graz</City>", "<p>kept Graz</p>")]
    [InlineData("a &lt;script&gt; &amp; b", "<p>a &lt;script&gt; &amp; b</p>")]
    public void Keeps_what_is_allowed(string html, string clean) => Assert.Equal(clean, SafeHtml.Clean(html));

    [Theory]
    [InlineData("https://example.com/a?x=1&utm_source=li&gh_src=2", "https://example.com/a?x=1")]
    [InlineData("https://example.com/?utm_campaign=x#top", "https://example.com/#top")]
    [InlineData("mailto:ada@example.com?subject=Hi&cc=eve@example.com", "mailto:ada@example.com")]
    [InlineData("http://example.com", "http://example.com/")]
    public void Keeps_links(string href, string clean) =>
        Assert.Equal($"<p><a href=\"{clean}\" {Rel}>x</a></p>", SafeHtml.Clean($"<a href=\"{href}\" onclick=y "
            + "target=_blank>x</a>"));

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData(" java\tscript:alert(1)"), InlineData("data:text/html,x")]
    [InlineData("//evil.example"), InlineData("/relative")]
    [InlineData("#here"), InlineData("vbscript:x"), InlineData("https://bank.example@evil.example/")]
    [InlineData("mailto:a\"onclick=b@c.de"), InlineData("file:///etc/passwd")]
    public void Drops_other_links_but_not_their_words(string href) =>
        Assert.Equal("<p>x</p>", SafeHtml.Clean($"<a href='{href}'>x</a>"));

    [Fact]
    public void Shows_the_address_that_was_hidden_from_robots()
    {
        var hidden = "2a"
            + string.Concat("jobs@acme.org".Select(c => (c ^ 0x2a).ToString("x2", CultureInfo.InvariantCulture)));

        Assert.Equal("<p>Write to jobs@acme.org</p>", SafeHtml.Clean($"<p>Write to <span class=__cf_email__ "
            + $"data-cfemail=\"{hidden}\">[email&#160;protected]</span></p>"));
        Assert.Equal($"<p><a href=\"mailto:jobs@acme.org\" {Rel}>x</a></p>",
            SafeHtml.Clean($"<a href=\"/cdn-cgi/l/email-protection#{hidden}\">x</a>"));
    }

    [Fact]
    public void Leaves_only_safe_tags_of_all_payloads() =>
        Assert.All(Payloads.All, p => SafeMarkup.Assert(SafeHtml.Clean(p)));

    [Fact]
    public void Cleans_what_is_clean_into_itself() =>
        Assert.All(Payloads.All, p => Assert.Equal(SafeHtml.Clean(p), SafeHtml.Clean(SafeHtml.Clean(p))));

    [Fact]
    public void Shows_what_is_clean_as_it_is() => Assert.All(Payloads.All.Select(SafeHtml.Clean), clean => Assert.Same(clean, SafeHtml.Checked(clean)));

    [Fact]
    public void Cleans_on_the_way_out_what_was_never_cleaned() => Assert.All(Payloads.All, p => SafeMarkup.Assert(SafeHtml.Checked(p)));

    [Theory]
    [InlineData("<p onclick=x>a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\" rel=\"nofollow ugc noopener\">a</a>", "<p>a</p>")]
    [InlineData("<a href=\"https://a.example/\" rel=\"nofollow ugc noopener\" onclick=\"x\">a</a>", "<p><a href=\"https://a.example/\" rel=\"nofollow ugc noopener\">a</a></p>")]
    [InlineData("<p>a</p><script>alert(1)</script>", "<p>a</p>")]
    public void Cleans_again_what_looks_clean_but_is_not(string stored, string shown) => Assert.Equal(shown, SafeHtml.Checked(stored));

    [Fact]
    public void Cleans_any_soup_of_tags_into_safe_and_stable_markup() => TagSoup.Gen.Sample(
        soup =>
        {
            var clean = SafeHtml.Clean(soup);
            SafeMarkup.Assert(clean);
            Assert.Equal(clean, SafeHtml.Clean(clean));
            Assert.Same(clean, SafeHtml.Checked(clean));
            SafeMarkup.Assert(SafeHtml.Checked(soup));
        }, iter: 3_000);
}
