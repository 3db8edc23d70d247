using JobSite.Web.Ui;

namespace JobSite.Web.Jobs;

/// <summary>The language that a posting is written in, where that is another than the page's.</summary>
sealed record PostingLanguage(string Tag, string Name)
{
    public static PostingLanguage? Of(string? tag) =>
        Cultures.Find(tag) is { TwoLetterISOLanguageName: not "en" } known ? new(known.Name, known.EnglishName) : null;
}
