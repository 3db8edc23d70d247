using CsCheck;
using JobSite.Core.Work;

namespace JobSite.Tests.Work;

public class ReadersSurviveTests
{
    static readonly string[] Bits =
    [
        "3-5 years", "full-time (", "Remote/", "Senior ", "2 days a week in the ", "\ud83d", "(m/w/d", "$20 - ", "II",
        "高级", ".", "+",
    ];
    static readonly Gen<string> Text = Gen.OneOf(Gen.String,
        Gen.Int[0, Bits.Length - 1].Array.Select(picks => string.Concat(picks.Select(at => Bits[at]))));

    [Fact]
    public void Whatever_they_are_given() => Gen.Select(Text, Text).Sample((title, plain) =>
    {
        EmploymentTypeReader.In(title);
        EmploymentTypeReader.InText(title, plain);
        SeniorityReader.In(title);
        SeniorityReader.InTitle(title, null);
        WorkplaceReader.In(title);
        WorkplaceReader.InText(title, plain, [title]);
        ExperienceReader.Months(plain);
        FixedTermReader.Months(plain);
        CategoryReader.Of(title, plain, plain);
        TitleReader.ForLineage(title);
        TitleReader.Clean(title, [plain]);
    });

    [Fact]
    public void Texts_of_any_length()
    {
        var huge = string.Concat(Enumerable.Repeat("3 years of 2 days a week office (full-time ", 200_000));

        Assert.NotNull(CategoryReader.Of(huge, huge, huge));
        Assert.NotNull(TitleReader.Clean(huge));
        Assert.NotNull(EmploymentTypeReader.InText(huge, huge));
        WorkplaceReader.InText(huge, huge, []);
        ExperienceReader.Months(huge);
        FixedTermReader.Months(huge);
    }
}
