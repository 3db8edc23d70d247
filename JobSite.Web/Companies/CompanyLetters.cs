using JobSite.Core.Companies;
using JobSite.Core.Mail;
using JobSite.Core.Text;
using JobSite.Web.Mail;

namespace JobSite.Web.Companies;

/// <summary>Writes the letters of a company: to its domain, and to those whom it invites.</summary>
sealed class CompanyLetters(LetterPress press)
{
    public Task<Letter> WriteAsync(DomainLetterWords words) => press.PrintAsync<DomainLetterBody>(
        words.To, $"Prove that {words.Domain} is yours", (nameof(DomainLetterBody.Words), words));

    /// <summary>The company's name is somebody's own words: it may not begin a second line.</summary>
    public Task<Letter> WriteAsync(TeamLetterWords words) => press.PrintAsync<TeamLetterBody>(
        words.To, $"Join {PlainText.Line(words.Company)}", (nameof(TeamLetterBody.Words), words));
}
