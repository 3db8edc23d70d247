using CsCheck;
using JobSite.Core.Skills;

namespace JobSite.Tests.Skills;

public class SkillTermTests
{
    [Theory]
    [InlineData("REST API", "rest-api"), InlineData("rest_api", "rest-api"), InlineData("C++", "c++")]
    [InlineData(" C# ", "c#"), InlineData(".NET", ".net"), InlineData("Node.js.", "node.js")]
    [InlineData("R&D", "r-and-d"), InlineData("driver's license!", "drivers-license"), InlineData("ＣＡＤ", "cad")]
    [InlineData("Übersetzung", "übersetzung"), InlineData("区块链 开发", "区块链-开发"), InlineData("?!", "")]
    public void Normalizes(string tag, string term) => Assert.Equal(term, SkillTerm.Normalize(tag));

    [Theory]
    [InlineData("Node.js", "nodejs"), InlineData("REST APIs", "restapis"), InlineData("rest-apis", "restapis")]
    [InlineData(".NET", ".net"), InlineData("Café", "cafe")]
    public void Squashes(string tag, string squashed) => Assert.Equal(squashed, SkillTerm.Squash(tag));

    [Fact]
    public void Is_normal_after_once() =>
        Gen.String.Sample(tag => SkillTerm.Normalize(SkillTerm.Normalize(tag)) == SkillTerm.Normalize(tag));
}
