using JobSite.Core.Resumes;

namespace JobSite.Tests.Resumes;

public class MadeResumesTests
{
    [Theory]
    [InlineData("german.txt", "Petra Musterfrau", "Bäckermeisterin", "DE Dresden", 14, "")]
    [InlineData("german-1252.txt", "Petra Musterfrau", "Bäckermeisterin", "DE Dresden", 14, "")]
    [InlineData("german.docx", "Petra Musterfrau", "Bäckermeisterin", "DE Dresden", 14, "")]
    [InlineData("french.docx", "Jeanne Exemple", "Développeuse web", "FR Lyon", 8, "php symfony javascript docker")]
    [InlineData("french-utf16.txt", "Jeanne Exemple", "Développeuse web", "FR Lyon", 8, "php symfony javascript docker")]
    [InlineData("spanish.txt", "Inventada Pérez Prueba", "Enfermera", "ES Valencia", 10, "")]
    [InlineData("spanish.docx", "Inventada Pérez Prueba", "Enfermera", "ES Valencia", 10, "")]
    [InlineData("school-first.pdf", "Orla Placeholder", "Data Analyst", "IE Dublin", 11, "sql python tableau")]
    [InlineData("school-first.docx", "Orla Placeholder", "Data Analyst", "IE Dublin", 11, "sql python tableau")]
    [InlineData("school-first.md", "Orla Placeholder", "Data Analyst", "IE Dublin", 11, "sql python tableau")]
    [InlineData("prompt-like.pdf", "Ignatius Testcase", "Accountant", "GB Leeds", 4, "accounting payroll")]
    [InlineData("spaced-out.txt", "Wilma Sample", "Project Manager", "DE Berlin", 12, "")]
    [InlineData("two-columns.pdf", "Nadia Nobody", "Backend Developer", "DE Cologne", 12, "java kubernetes postgresql")]
    [InlineData("columns-turned.pdf", "Nadia Nobody", "Backend Developer", "DE Cologne", 12, "java kubernetes postgresql")]
    [InlineData("odd.json", "Tess Dummy", "Gardener", "AT Graz", 6, "")]
    [InlineData("table.docx", "Tobias Attrappe", "Electrician", "AT Vienna", 6, "autocad excel")]
    [InlineData("two-pages.pdf", "Mia Mockup", "Warehouse Manager", "DE Hamburg", 4, "sap excel")]
    public void Come_out_right(string file, string name, string headline, string place, int years, string skills)
    {
        var reading = Read(file);

        Assert.Equal((name, headline), (reading.Name?.Value, reading.Headline?.Value));
        Assert.Equal(place, $"{reading.Place?.Value.Country} {reading.Place?.Value.Locality}");
        Assert.InRange(reading.YearsOfExperience?.Value ?? -1, years - 1, years);
        Assert.Empty(skills.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(reading.Skills.Select(s => s.Value)));
        Assert.EndsWith("@example.com", reading.Email?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Say_where_each_thing_stands()
    {
        var reading = Read("two-pages.pdf");

        Assert.Equal((1, "Mia Mockup"), (reading.Name?.Page, reading.Name?.Line));
        Assert.Equal((2, "SAP, Excel"), (reading.Skills[0].Page, reading.Skills[0].Line));
    }

    [Fact]
    public void Do_not_do_what_a_file_says() =>
        Assert.True(Read("prompt-like.pdf").Skills.Count < 5);

    [Fact]
    public void Name_languages_and_how_well() =>
        Assert.Equal(["de native", "en B2"], Read("german.txt").Languages.Select(l => $"{l.Value.Code} {l.Value.Level}"));

    static ResumeReading Read(string file)
    {
        var answer = ResumeReader.Read(MadeResumes.Of(file), file, new(2026, 11, 27), TestContext.Current.CancellationToken);
        Assert.Null(answer.Refusal?.Sentence);

        return answer.Reading!;
    }
}
