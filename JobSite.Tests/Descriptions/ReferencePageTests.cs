using JobSite.Core.Descriptions;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Descriptions;

/// <summary>A page that has every fault which copying brings, once in our own words and once as it is.</summary>
public class ReferencePageTests
{
    const string Copied = """
        We are looking for patient, early-rising bakers to join our Bread and Pastry shifts.


        What we’re looking for:

          • 4+ years at a stone oven
          • A light hand with dough

        About Crumb:

        Thousands of people come to Crumb every morning to find their breakfast. Our mission is bread.

        We are looking for patient, early-rising bakers to join our Bread and Pastry shifts. Working closely with the millers, you will bake what the town eats.

        What you’ll do:

          • Bake rye bread
          • Lead each step, from dough to counter

        Bread shifts:

          • Rye & Spelt
          • Pastry shifts:
          • Croissants
          • Strudel
          • This position is not eligible for relocation assistance.

        #LI-CB5

        #LI-ONSITE

        At Crumb we believe in fairness. In an effort to provide greater transparency, we are sharing the base salary range for this position.

        The menu can be found here.

        Our Commitment to Diversity:

        Crumb is an equal opportunity employer. If you require an accommodation, please notify [email protected] for support.
        """;

    [Fact]
    public void Comes_out_without_its_faults()
    {
        var read = Description.Read(Copied, "Crumb");

        Assert.Equal(
            """
            Role | 
            <p>We are looking for patient, early-rising bakers to join our Bread and Pastry shifts. Working closely with the millers, you will bake what the town eats.</p>
            MustHave | What we’re looking for
            <ul><li>4+ years at a stone oven</li><li>A light hand with dough</li></ul>
            Company | About Crumb
            <p>Thousands of people come to Crumb every morning to find their breakfast. Our mission is bread.</p>
            Responsibilities | What you’ll do
            <ul><li>Bake rye bread</li><li>Lead each step, from dough to counter</li></ul>
            Other | Bread shifts
            <ul><li>Rye &amp; Spelt</li></ul>
            Other | Pastry shifts
            <ul><li>Croissants</li><li>Strudel</li></ul>
            Other | 
            <p>This position is not eligible for relocation assistance.</p><p>The menu can be found here.</p>
            Legal | Our Commitment to Diversity
            <p>At Crumb we believe in fairness. In an effort to provide greater transparency, we are sharing the base salary range for this position.</p><p>Crumb is an equal opportunity employer. If you require an accommodation, please notify [email protected] for support.</p>
            """,
            read.Outline());
        Assert.Equal(["LI-CB5", "LI-ONSITE"], read.RoutingCodes);
        Assert.Equal([NoteKind.ListRepaired, NoteKind.ListRepaired, NoteKind.Repeated, NoteKind.LinkLost,
            NoteKind.MailLost], read.Notes.Select(n => n.Kind));
        Assert.StartsWith("We are looking for patient", read.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void Comes_out_without_its_faults_as_it_is(bool bodyOnly)
    {
        var page = SharedData.Product("reference-page.txt");
        var read = Description.Read(bodyOnly
            ? page[page.IndexOf("We are looking", StringComparison.Ordinal)..]
            : page, "Pinterest");

        Assert.Single(read.Plain.Split("We are looking for inquisitive").Skip(1));
        var monetization = Assert.Single(read.Sections, s => s.Heading == "Backend Monetization Engineering teams");
        Assert.Equal(7, monetization.Html.Split("<li>").Length - 1);
        Assert.Equal(8,
            Assert.Single(read.Sections,
            s => s.Heading == "Backend Core Engineering teams").Html.Split("<li>").Length - 1);
        Assert.Contains(read.Sections, s => s.Heading is null && s.Html.Contains("<p>This position is not eligible for "
            + "relocation assistance.</p>", StringComparison.Ordinal));
        Assert.Contains("[email protected]", Assert.Single(read.Notes.Of(NoteKind.MailLost)), StringComparison.Ordinal);
        Assert.Equal(["LI-CL5", "LI-REMOTE"], read.RoutingCodes);
        Assert.DoesNotContain("#LI-", read.Plain, StringComparison.Ordinal);
        Assert.Contains("equal opportunity employer",
            Assert.Single(read.Sections, s => s.Kind == SectionKind.Legal).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("greater transparency", read.PlainWithoutLegal, StringComparison.Ordinal);
    }
}
