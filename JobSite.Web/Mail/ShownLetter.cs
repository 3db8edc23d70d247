using System.Text.RegularExpressions;
using JobSite.Core.Mail;

namespace JobSite.Web.Mail;

/// <summary>
/// A letter as the operator may see it: where letters reach people, nobody else follows their links. Where they are only laid into
/// a folder, looking at them here is how one tries the site.
/// </summary>
static partial class ShownLetter
{
    const string Hidden = "(hidden)";
    const int ShortestSecret = 16;

    public static Letter Of(Letter letter, MailSettings mail) => mail.Host.Length == 0
        ? letter
        : letter with { Text = WithoutSecrets(letter.Text), Html = WithoutSecrets(letter.Html) };

    static string WithoutSecrets(string text) =>
        Address().Replace(text, address => Part().Replace(address.Value, part => IsSecret(part.Value) ? Hidden : part.Value));

    /// <summary>What is long and not words with hyphens between them, as addresses of jobs and companies are.</summary>
    static bool IsSecret(string part) => part.Length >= ShortestSecret && !part.Contains('.') && !(part.Contains('-') && part.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')));

    [GeneratedRegex("""/[^\s"'<>]{16,}""", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    /// <summary>A step of a path or a value of a query; a host's name has dots.</summary>
    [GeneratedRegex(@"[\w%.-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
