using JobSite.Core.Resumes;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Resumes;

/// <summary>The samples that lie beside the repository: fictional people in layouts of real programs.</summary>
public class SharedResumesTests
{
    [Theory]
    [InlineData("01-accountant.docx", "Ebony Moore", "Seattle", 3)]
    [InlineData("01-accountant.pdf", "Ebony Moore", "Seattle", 3)]
    [InlineData("01-desktop-support.docx", "Ivy Haddington", "Houston", 4)]
    [InlineData("01-desktop-support.pdf", "Ivy Haddington", "Houston", 4)]
    [InlineData("01-office-coordinator.docx", "John Smith", "Chicago", 15)]
    [InlineData("01-office-coordinator.pdf", "John Smith", "Chicago", 15)]
    [InlineData("aws-devops-engineer-resume-example.pdf", "Catherine Stark", "Birmingham", null)]
    [InlineData("devops-sample2.pdf", "Anderson", "Denver", 3)]
    [InlineData("jsonresume_sample.json", "Richard Hendriks", "San Francisco", null)]
    [InlineData("sample_resume.txt", "John Smith", "San Francisco", 8)]
    public void Come_out_right(string file, string name, string town, int? years)
    {
        var reading = Read(file);

        Assert.Equal((name, town), (reading.Name?.Value, reading.Place?.Value.Locality));
        if (years is { } told)
            Assert.Equal(told, reading.YearsOfExperience?.Value);
        Assert.NotNull(reading.Headline);
        Assert.NotNull(reading.Email);
        Assert.NotEmpty(reading.Employments);
    }

    [Theory]
    [InlineData("aws-devops-engineer-resume-example.pdf", "AWS DevOps Engineer", "aws,ansible")]
    [InlineData("devops-sample2.pdf", "DevOps Site Reliability Engineer", "linux,docker,kubernetes,terraform,aws")]
    [InlineData("sample_resume.txt", "Senior Software Engineer", "python,javascript,typescript,django,react,docker,kubernetes,postgresql")]
    [InlineData("jsonresume_sample.json", "Programmer", "")]
    public void Say_what_somebody_does_and_can(string file, string headline, string skills)
    {
        var reading = Read(file);

        Assert.Equal(headline, reading.Headline?.Value);
        Assert.Empty(skills.Split(',', StringSplitOptions.RemoveEmptyEntries).Except(reading.Skills.Select(s => s.Value)));
    }

    static ResumeReading Read(string file)
    {
        var answer = ResumeReader.Read(File.ReadAllBytes(SharedData.Path($"resumes/{file}")), file, new(2026, 11, 27), TestContext.Current.CancellationToken);
        Assert.Null(answer.Refusal?.Sentence);

        return answer.Reading!;
    }
}
