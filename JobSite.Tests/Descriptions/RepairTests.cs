using JobSite.Core.Descriptions;

namespace JobSite.Tests.Descriptions;

public class RepairTests
{
    [Fact]
    public void Takes_a_heading_and_a_sentence_out_of_a_list()
    {
        var read = Description.Read("<h2>Day shift</h2><ul><li>Ovens</li><li>Mixers</li><li>Night "
            + "shift:</li><li>Delivery</li><li>Cleaning</li><li>This position is not open to students.</li></ul>");

        Assert.Equal(
            "Other | Day shift\n<ul><li>Ovens</li><li>Mixers</li></ul><h4>Night "
                + "shift</h4><ul><li>Delivery</li><li>Cleaning</li></ul>\nOther | \n<p>This position is not open to "
                + "students.</p>",
            read.Outline().Replace("h3>", "h4>", StringComparison.Ordinal));
        Assert.Equal(["Night shift:", "This position is not open to students."], read.Notes.Of(NoteKind.ListRepaired));
    }

    [Theory]
    [InlineData("<ul><li>You can do this:</li></ul>")]
    [InlineData("<ul><li>Languages:<ul><li>C#</li></ul></li><li>Tools</li></ul>")]
    [InlineData("<ul><li>We bake.</li><li>We sell.</li><li>This position needs a car.</li></ul>")]
    public void Leaves_right_lists_alone(string html) =>
        Assert.Equal((html, 0), (Description.Read(html).Sections[0].Html, Description.Read(html).Notes.Count));

    [Fact]
    public void Says_a_paragraph_once()
    {
        const string Said = "We bake bread for the whole of Graz, six days a week, and love it.";

        var read = Description.Read($"<p>{Said}</p><p>Join us.</p><p>{Said.ToUpperInvariant()}</p>");

        Assert.Equal($"<p>{Said}</p><p>Join us.</p>", read.Sections[0].Html);
        Assert.Equal([Said.ToUpperInvariant()], read.Notes.Of(NoteKind.Repeated));
    }

    [Fact]
    public void Takes_the_whole_paragraph_for_its_excerpt() => Assert.Equal(
        "Role | \n<p>We bake bread for the whole of Graz, six days a week. Come and help us with it.</p>\nCompany | "
            + "About us\n<p>Since 1900.</p>",
        Description.Read("We bake bread for the whole of Graz, six days a week.\n\nAbout us:\n\nSince 1900.\n\nWe bake "
            + "bread for the whole of Graz, six days a week. Come and help us with it.").Outline());

    [Fact]
    public void Drops_the_first_sentence_where_the_rest_is_new() => Assert.Equal(
        "<p>We bake bread for the whole of Graz, six days a week. Our oven is old.</p><p>Come and help us with it.</p>",
        Description.Read("<p>We bake bread for the whole of Graz, six days a week. Our oven is old.</p><p>We bake "
            + "bread for the whole of Graz, six days a week. Come and help us with it.</p>").Sections[0].Html);

    [Fact]
    public void Keeps_the_same_list_under_two_headings() => Assert.Equal(
        2, Description.Read("<h2>Baker</h2><ul><li>Three years of work at a stone oven in a "
            + "town</li></ul><h2>Cook</h2><ul><li>Three years of work at a stone oven in a town</li></ul>").Sections.Count);

    [Fact]
    public void Takes_routing_codes_out_and_keeps_them_as_hints()
    {
        var read = Description.Read("<p>Bake bread. #LI-Hybrid</p><p>#LI-CL5</p><p>#LI-REMOTE "
            + "#BI-Remote</p><ul><li>#LI-CL5</li></ul><p>We are #1 in Graz.</p>");

        Assert.Equal("<p>Bake bread.</p><p>We are #1 in Graz.</p>", read.Sections[0].Html);
        Assert.Equal(["LI-HYBRID", "LI-CL5", "LI-REMOTE", "BI-REMOTE"], read.RoutingCodes);
    }

    [Theory]
    [InlineData("Please write to [email protected] for help.", NoteKind.MailLost)]
    [InlineData("Please write to [email\u00A0protected] for help.", NoteKind.MailLost)]
    [InlineData("All about our benefits can be found here.", NoteKind.LinkLost)]
    [InlineData("Visit our landing page to learn more.", NoteKind.LinkLost)]
    [InlineData("<p>Look at <a href='/jobs'>our jobs</a>.</p>", NoteKind.LinkLost)]
    [InlineData("<p>Look at <a href='https://example.com/?gh_src=x'>our jobs</a>.</p>", NoteKind.TrackingRemoved)]
    public void Notes_what_is_lost(string raw, NoteKind kind) =>
        Assert.Equal([kind], Description.Read(raw).Notes.Select(n => n.Kind));

    [Theory]
    [InlineData("<p>It can be found <a href='https://example.com/'>here</a>.</p>")]
    [InlineData("You work here and there."), InlineData("Visit our customers.")]
    public void Notes_nothing_where_nothing_is_lost(string raw) => Assert.Empty(Description.Read(raw).Notes);
}
