using JobSite.Web.Ui;

namespace JobSite.Tests.Ui;

public class LocalPathTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/jobs?q=a+b&work=remote")]
    [InlineData("/jobs/baker-at-x-7K2M9QA#pay")]
    [InlineData("/jobs?q=https%3A%2F%2Fevil.example")]
    public void Keeps_paths_of_this_site(string path) => Assert.Equal(path, LocalPath.Of(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jobs")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData(" //evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("@evil.example")]
    [InlineData("/jobs\r\nSet-Cookie: a=b")]
    [InlineData("/\u2028/evil.example")]
    [InlineData("\uff0f\uff0fevil.example")]
    public void Goes_home_for_everything_else(string? path) => Assert.Equal("/", LocalPath.Of(path));
}
