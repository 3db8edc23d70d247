using JobSite.Core.Text;

namespace JobSite.Tests.Text;

public class SafeHtmlProfileTests
{
    [Fact]
    public void Has_the_option_sets_that_it_should_have()
    {
        var sanitizer = SafeHtmlProfile.NewSanitizer();

        Assert.Equal(["href"], sanitizer.AllowedAttributes);
        Assert.Equal(["http", "https", "mailto"], sanitizer.AllowedSchemes.Order());
        Assert.Equal(SafeHtmlProfile.Tags.Concat(SafeHtmlProfile.ReadTags).Order(), sanitizer.AllowedTags.Order());
        Assert.Empty(sanitizer.AllowedCssProperties);
        Assert.Empty(sanitizer.AllowedAtRules);
        Assert.False(sanitizer.AllowDataAttributes);
        Assert.False(sanitizer.KeepChildNodes);
        Assert.Contains("href", sanitizer.UriAttributes);
    }

    [Fact]
    public void Writes_only_these_tags() => Assert.Equal(
        ["p", "br", "ul", "ol", "li", "h2", "h3", "h4", "strong", "em", "a", "blockquote", "code", "pre"],
        SafeHtmlProfile.Tags);

    [Theory]
    [InlineData("script"), InlineData("style"), InlineData("iframe"), InlineData("svg"), InlineData("math")]
    [InlineData("form"), InlineData("template"), InlineData("noscript")]
    public void Does_not_even_read_what_is_dangerous(string tag) =>
        Assert.DoesNotContain(tag, SafeHtmlProfile.ReadTags);

    [Fact]
    public void Takes_script_links_away_by_itself() =>
        Assert.Equal("<a>x</a>", SafeHtmlProfile.NewSanitizer().Sanitize("<a href=\"javascript:alert(1)\" "
            + "onclick=\"y\" name=z>x</a>"));
}
