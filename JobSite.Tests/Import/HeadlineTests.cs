namespace JobSite.Tests.Import;

public class HeadlineTests
{
    [Theory]
    [InlineData("Kite Works | Berlin (ONSITE) | Full-time | https://kite.example<p>We are hiring a Senior Rope Engineer.", "Kite Works", "Senior Rope Engineer")]
    [InlineData("Kite Works | Berlin | Full-time<p>We are looking for talented full stack engineers who fly.", "Kite Works", "Full stack engineers")]
    [InlineData("Kite Works | Berlin | Onsite | Full-time<p>Kites for everybody.", "Kite Works", "Open roles")]
    [InlineData("Kite Works (YC W21) [kites] | Rope Engineer | Remote<p>Fly.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works - the future of kites | Rope Engineer | Remote<p>Fly.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works | Hiring 2x Rope Engineers, and more | Remote<p>Fly.", "Kite Works", "Rope Engineers")]
    [InlineData("Kite Works | Roles: [Rope Engineer, Sail Designer] | Remote<p>Fly.", "Kite Works", "Rope Engineer, Sail Designer")]
    [InlineData("Kite Works — Onsite (Munich) — Full-time<p>We need a Rope Engineer.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works (Remote US) — Rope Engineer — Hemp / Silk<p>Fly.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works; Full-time; Onsite, Berlin.<p>We need a Rope Engineer.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works / Mobile Engineer/ Fully Remote/ Full-Time<p>Fly.", "Kite Works", "Mobile Engineer")]
    [InlineData("Company: Kite Works Location: Remote US Role: Rope Engineer Compensation: equity<p>Fly.", "Kite Works", "Rope Engineer")]
    [InlineData("COMPANY: Kite Works<p>ROLE: Rope Engineer<p>LOCATION: Remote<p>Fly.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works | Rope Engineers | REMOTE (Global) | Full-Time We build kites that go higher than all the other kites that anybody has ever built.", "Kite Works", "Rope Engineers")]
    [InlineData("Kite Works (YC W24) Is Hiring  Rope Engineer at Kite Works | Y Combinator Open menu About What Happens at YC? Apply to whatever comes, and then some more words of the page.", "Kite Works", "Rope Engineer")]
    [InlineData("Kite Works (YC W24) is hiring for engineering and growth roles", "Kite Works", "Open roles")]
    public void Tells_the_company_and_what_it_wants(string posting, string company, string title)
    {
        var job = OneRecord.OfPosting(posting).Job;

        Assert.Equal((company, title), (job?.Company, job?.Title));
    }

    [Theory]
    [InlineData("Rope Engineer | Berlin | Full-time<p>We are a young company.")]
    [InlineData("Founding GTM Lead | Chicago | Hybrid | Full-Time<p>We are a young company.")]
    public void Takes_no_role_for_a_company(string posting)
    {
        var job = OneRecord.OfPosting(posting).Job;

        Assert.Null(job?.Company);
        Assert.NotNull(job?.Title);
    }

    [Theory]
    [InlineData("I applied to the Rope Engineer role last month and heard nothing.<p>Anybody else?")]
    [InlineData("Location: Berlin Remote: Yes Willing to relocate: No Technologies: Hemp, Silk<p>I am a rope engineer.")]
    public void Leaves_a_reply_without_a_company(string posting)
    {
        var job = OneRecord.OfPosting(posting).Job;

        Assert.Null(job?.Company);
    }

    [Fact]
    public void Keeps_what_runs_on_as_the_text()
    {
        var job = OneRecord.OfPosting("Kite Works | Rope Engineers | Full-Time We build kites that go higher than all the other kites of the <b>whole</b> country and its neighbors.").Job;

        Assert.StartsWith("<p>We build kites", job!.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[远程] 前端工程师\n\n## 公司/团队介绍\n**风筝科技** 是一家做风筝的公司。", "风筝科技")]
    [InlineData("[远程] 前端工程师\n\n我们是Kite.io 风筝公司，创立于2013年。", "Kite.io")]
    [InlineData("风筝鹰招后端工程师\n\n一起放风筝。", "风筝鹰")]
    [InlineData("[远程] 前端工程师\n\n我们是一家做风筝的公司。团队是一个大家庭。", null)]
    public void Reads_who_a_chinese_posting_says_it_is(string posting, string? company)
    {
        var job = OneRecord.OfPosting(posting).Job;

        Assert.Equal(company, job?.Company);
    }

    [Theory]
    [InlineData("kite-works", "Kite Works")]
    [InlineData("kitehealth", "Kite Health")]
    [InlineData("kitelabs2", "Kite Labs")]
    [InlineData("kiteindustriesjobs", "Kite Industries")]
    [InlineData("kiteai", "Kite AI")]
    [InlineData("dubai", "Dubai")]
    [InlineData("level3", "Level3")]
    [InlineData("openai", "OpenAI")]
    [InlineData("labs", "Labs")]
    public void Makes_a_name_of_a_token(string token, string name) =>
        Assert.Equal(name, OneRecord.Raw($$"""{"title":"Baker","company_slug":"{{token}}"}""").Company);
}
