using JobSite.Core.Mail;
using JobSite.Core.Moderation;
using JobSite.Core.Text;
using JobSite.Web.Mail;

namespace JobSite.Web.Moderation;

/// <summary>Writes the letters about decisions.</summary>
sealed class VerdictLetters(LetterPress press)
{
    public Task<Letter> WriteAsync(VerdictLetter letter) => letter.ToReporter
        ? press.PrintAsync<ReporterLetterBody>(letter.To, Subject("Your report about", letter), (nameof(ReporterLetterBody.Letter), letter))
        : press.PrintAsync<PosterLetterBody>(letter.To, Subject(Begin(letter), letter), (nameof(PosterLetterBody.Letter), letter));

    static string Begin(VerdictLetter letter) => letter.Verdict switch
    {
        Verdict.Approved when letter.Cause is not ReviewCause.FirstJob => "Back on the site:",
        Verdict.Approved => "Approved:",
        Verdict.Refused => "Not published:",
        Verdict.Closed => "Closed:",
        _ => "Taken down:",
    };

    /// <summary>The title is somebody's own words: it may not begin a second line.</summary>
    static string Subject(string begin, VerdictLetter letter) => $"{begin} {PlainText.Line(letter.Title)}";
}
