using JobSite.Core.Descriptions;

namespace JobSite.Tests.Descriptions;

public class SectionKindTests
{
    [Theory]
    [InlineData("What you’ll do", SectionKind.Responsibilities)]
    [InlineData("Key Responsibilities:", SectionKind.Responsibilities)]
    [InlineData("DUTIES", SectionKind.Responsibilities)]
    [InlineData("Deine Aufgaben", SectionKind.Responsibilities)]
    [InlineData("Vos missions", SectionKind.Responsibilities), InlineData("Funciones", SectionKind.Responsibilities)]
    [InlineData("【岗位职责】", SectionKind.Responsibilities), InlineData("一、职位描述", SectionKind.Responsibilities)]
    [InlineData("What we're looking for", SectionKind.MustHave)]
    [InlineData("Minimum Qualifications", SectionKind.MustHave), InlineData("Dein Profil", SectionKind.MustHave)]
    [InlineData("To thrive in this role, you have", SectionKind.MustHave)]
    [InlineData("Votre profil", SectionKind.MustHave), InlineData("Requisitos", SectionKind.MustHave)]
    [InlineData("任职资格", SectionKind.MustHave), InlineData("岗位要求", SectionKind.MustHave)]
    [InlineData("Nice to have", SectionKind.NiceToHave), InlineData("Preferred Qualifications", SectionKind.NiceToHave)]
    [InlineData("Von Vorteil", SectionKind.NiceToHave), InlineData("加分项", SectionKind.NiceToHave)]
    [InlineData("Perks & Benefits", SectionKind.Benefits), InlineData("Das bieten wir dir", SectionKind.Benefits)]
    [InlineData("Ofrecemos", SectionKind.Benefits), InlineData("薪资福利", SectionKind.Benefits)]
    [InlineData("The team", SectionKind.Team), InlineData("Interview process", SectionKind.Process)]
    [InlineData("How to apply", SectionKind.Process)]
    [InlineData("About us", SectionKind.Company), InlineData("About Acme", SectionKind.Company)]
    [InlineData("Über uns", SectionKind.Company), InlineData("公司介绍", SectionKind.Company)]
    [InlineData("About you", SectionKind.MustHave), InlineData("About the role", SectionKind.Role)]
    [InlineData("Our Commitment to Diversity", SectionKind.Legal)]
    [InlineData("Equal Opportunity Employer", SectionKind.Legal), InlineData("Datenschutz", SectionKind.Legal)]
    [InlineData("Our oven", SectionKind.Other)]
    public void Is_known_by_the_heading(string heading, SectionKind kind) =>
        Assert.Equal([kind], Description.Read($"<h2>{heading}</h2><p>Words.</p>").Sections.Select(s => s.Kind));

    [Fact]
    public void Knows_the_company_by_its_name() =>
        Assert.Equal(SectionKind.Company,
            Description.Read("<h2>Life with Smith & Sons</h2><p>Words.</p>", "Smith & Sons").Sections[0].Kind);

    [Theory]
    [InlineData("Acme is an equal opportunity employer and welcomes everybody.")]
    [InlineData("In an effort to provide greater transparency, we are sharing the base salary range for this position.")]
    [InlineData("If you require an accommodation during the interviews, please tell us.")]
    [InlineData("Wir freuen uns über alle Bewerbungen, unabhängig von Geschlecht, Herkunft und Alter.")]
    [InlineData("Please read our privacy notice to learn what becomes of your application.")]
    public void Is_legal_without_a_heading(string statement)
    {
        var read = Description.Read($"<p>You bake bread.</p><p>{statement}</p><h2>Benefits</h2><p>Bread.</p>");

        Assert.Equal([SectionKind.Role, SectionKind.Benefits, SectionKind.Legal], read.Sections.Select(s => s.Kind));
        Assert.Equal($"<p>{statement}</p>", read.Sections[^1].Html);
        Assert.Contains(statement, read.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(statement, read.PlainWithoutLegal, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_its_own_for_what_follows_the_last_list() =>
        Assert.Equal([SectionKind.MustHave, SectionKind.Company], Description.Read("Requirements:\n- Bake\n- Sell\n\n"
            + "Acme is a bakery with forty shops.", "Acme").Sections.Select(s => s.Kind));
}
