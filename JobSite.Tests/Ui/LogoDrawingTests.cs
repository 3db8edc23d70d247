using System.Xml.Linq;
using CsCheck;
using JobSite.Web.Ui;

namespace JobSite.Tests.Ui;

public class LogoDrawingTests
{
    static readonly string[] Elements = ["svg", "path", "circle", "text"];

    [Fact]
    public void Draws_the_same_company_the_same_way() =>
        Assert.Equal(LogoDrawing.Of("Harbor Health"), LogoDrawing.Of("Harbor Health"));

    [Fact]
    public void Draws_different_companies_in_at_least_a_dozen_ways()
    {
        var drawings = Enumerable.Range(0, 500).Select(i => LogoDrawing.Of($"Acme {i}"));

        var ways = drawings.Select(d => string.Concat(XElement.Parse(d).Elements().Select(e => e.Name.LocalName + (string?)e.Attribute("d")))).Distinct();

        Assert.InRange(ways.Count(), 12, 500);
    }

    [Theory]
    [InlineData("ökostrom", "Ö")]
    [InlineData("<script>", "S")]
    [InlineData("42 Studio", "4")]
    [InlineData("日本の会社", "日")]
    [InlineData("!!!", "")]
    public void Begins_with_the_first_letter(string name, string letter) =>
        Assert.StartsWith(letter, XElement.Parse(LogoDrawing.Of(name)).Elements().Last().Value, StringComparison.Ordinal);

    [Fact]
    public void Is_a_picture_and_nothing_else_whatever_the_name_is() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["<>&\"' /]}\u0000\u2028\ud83d"], 0, 40]).Sample(name =>
        {
            var picture = XElement.Parse(LogoDrawing.Of(name));

            return picture.DescendantsAndSelf().All(e => Elements.Contains(e.Name.LocalName))
                && picture.Descendants().Attributes().All(a => !a.Name.LocalName.StartsWith("on", StringComparison.Ordinal))
                && picture.Value.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit);
        }, iter: 2000);
}
