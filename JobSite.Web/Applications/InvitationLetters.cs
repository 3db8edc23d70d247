using JobSite.Core.Applications;
using JobSite.Core.Mail;
using JobSite.Core.Text;
using JobSite.Web.Mail;

namespace JobSite.Web.Applications;

/// <summary>Letters between a candidate and a company. Neither holds the other's address, and titles and names may not begin a second line.</summary>
sealed class InvitationLetters(LetterPress press)
{
    public Task<Letter> InviteAsync(InvitationWords words) => press.PrintAsync<InvitedLetterBody>(
        words.To, PlainText.Line($"{words.Job.Company.Name} invites you: {words.Job.Title}"), (nameof(InvitedLetterBody.Words), words));

    public Task<Letter> AcceptAsync(Invitation invitation, string to) => press.PrintAsync<AcceptedLetterBody>(
        to, PlainText.Line($"Accepted: {invitation.Job.Title}"), (nameof(AcceptedLetterBody.Invitation), invitation));

    public Task<Letter> TellAsync(Message message, string to) => press.PrintAsync<MessageLetterBody>(
        to, PlainText.Line($"A message about {message.Invitation.Job.Title}"), (nameof(MessageLetterBody.Message), message));
}
