using JobSite.Core.Companies;
using JobSite.Core.Mail;

namespace JobSite.Tests.Companies;

public class RegistrableDomainTests
{
    [Theory]
    [InlineData("example.com", "example.com"), InlineData("jobs.eu.Example.COM.", "example.com"), InlineData("www.bbc.co.uk", "bbc.co.uk")]
    [InlineData("a.b.com.br", "b.com.br"), InlineData("ana.github.io", "ana.github.io"), InlineData("x.ana.github.io", "ana.github.io")]
    [InlineData("bücher.example", "xn--bcher-kva.example"), InlineData("t.co", "t.co")]
    public void Is_what_somebody_registered(string host, string domain) => Assert.Equal(domain, RegistrableDomain.Of(host));

    [Theory]
    [InlineData(null), InlineData(""), InlineData("localhost"), InlineData("127.0.0.1"), InlineData("2130706433"), InlineData("[::1]")]
    [InlineData("co.uk"), InlineData("github.io"), InlineData("a..com"), InlineData("a b.com"), InlineData("evil.com/x"), InlineData("evil.com:80")]
    [InlineData("x\r\n.com"), InlineData("-"), InlineData(".com"), InlineData("com")]
    public void Is_nothing_where_nobody_can_own_it(string? host) => Assert.Null(RegistrableDomain.Of(host));

    [Theory]
    [InlineData("ada@jobs.example.com", "example.com"), InlineData("ada", null), InlineData("a@b@example.com", "example.com")]
    public void Is_read_from_mail(string mail, string? domain) => Assert.Equal(domain, RegistrableDomain.OfMail(mail));

    [Theory]
    [InlineData("ada@example.com", "ada@example.com"), InlineData(" Ada.L+x@Example.COM ", "Ada.L+x@example.com"), InlineData("ada@bücher.example", "ada@xn--bcher-kva.example")]
    [InlineData("a@b@example.com", null), InlineData("ada@localhost", null), InlineData("ada@example.com\r\nBcc: b@example.com", null), InlineData("<ada@example.com>", null)]
    [InlineData("Ada ada@example.com", null), InlineData("ada@example.com,b@example.com", null), InlineData("ada..l@example.com", null), InlineData("ada\0@example.com", null), InlineData("", null)]
    public void Comes_from_one_plain_address(string typed, string? clean) => Assert.Equal(clean, MailBox.Clean(typed));
}
