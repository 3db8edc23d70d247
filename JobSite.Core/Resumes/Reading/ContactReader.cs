using System.Text.RegularExpressions;
using JobSite.Core.Mail;
using JobSite.Core.Resumes.Formats;
using JobSite.Core.Text;

namespace JobSite.Core.Resumes.Reading;

/// <summary>Finds the mail address and the links of whoever wrote it; those of references and of employers are not theirs.</summary>
static class ContactReader
{
    const int MostLinks = 12;
    const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    static readonly Regex Mail = new(@"[a-z0-9._%+\-]+\s?@\s?[a-z0-9\-]+(?:\.[a-z0-9\-]+)+", Options);

    static readonly Regex Address = new(
        @"https?://[^\s<>""|,;•]+|(?:^|[^\w@./\-])(?<bare>(?:[a-z0-9\-]+\.)+(?:com|org|net|io|dev|me|co|ai|app|de|at|ch|fr|es|it|nl|be|uk|eu|info|page|tech|design|name|us|ca|pt|pl|se)(?:/[^\s<>""|,;•()]*)?)", Options);

    static readonly Regex Profile = new(
        @"^https?://(?:[a-z]+\.)?(?:linkedin\.com/(?:in|pub)|github\.com|gitlab\.com|xing\.com/profile|bitbucket\.org|behance\.net|dribbble\.com|stackoverflow\.com/users|medium\.com|orcid\.org|kaggle\.com)/.+", Options);

    /// <summary>Sites whose front page says nothing about anybody.</summary>
    static readonly Regex FrontPage = new(
        @"^https?://(?:www\.)?(?:linkedin|github|gitlab|xing|facebook|twitter|x|instagram|behance|medium|google|gmail)\.[a-z]+/?$", Options);

    static readonly string[] Makers = ["powered by", "created with", "made with", "built with", "template"];

    public static FoundAt<string>? Email(ResumeSections sections)
    {
        var own = sections.Lines(SectionKind.Head, SectionKind.Contact).Concat(sections.All.Where(s => s.Kind is not SectionKind.Other).SelectMany(s => s.Lines));
        foreach (var line in own)
            if (Mail.Match(line.Text) is { Success: true } match && match.Value.Replace(" ", "", StringComparison.Ordinal) is var address && MailAddress.IsPlain(address))
                return line.At(address);

        return null;
    }

    public static IReadOnlyList<FoundAt<string>> Links(ResumeSections sections, IReadOnlyList<FoundAt<string>> behindWords)
    {
        var own = sections.Lines(SectionKind.Head, SectionKind.Contact).ToList();
        var elsewhere = sections.All.Where(s => s.Kind is not (SectionKind.Head or SectionKind.Contact or SectionKind.Other)).SelectMany(s => s.Lines);

        return
        [
            .. own.SelectMany(InLine)
                .Concat(behindWords.Where(l => IsOwn(l, own)).Select(l => l with { Value = Clean(l.Value) ?? "" }))
                .Concat(elsewhere.SelectMany(InLine).Where(l => Profile.IsMatch(l.Value)))
                .Where(l => l.Value.Length > 0 && !FrontPage.IsMatch(l.Value))
                .DistinctBy(l => Same(l.Value))
                .Take(MostLinks),
        ];
    }

    static bool IsOwn(FoundAt<string> link, List<ResumeLine> own) =>
        Clean(link.Value) is { } address
        && (Profile.IsMatch(address) || own.Exists(l => l.Text.Contains(link.Line.Length > 0 ? link.Line : link.Value, StringComparison.OrdinalIgnoreCase)));

    static IEnumerable<FoundAt<string>> InLine(ResumeLine line)
    {
        if (Makers.Any(m => line.Text.Contains(m, StringComparison.OrdinalIgnoreCase)))
            yield break;

        for (var match = Address.Match(Mail.Replace(line.Text, " ")); match.Success; match = match.NextMatch())
        {
            var bare = match.Groups["bare"];
            var written = (bare.Success ? $"https://{bare.Value}" : match.Value).TrimEnd('.', ')', ']', '/', ':');
            if (Clean(written) is { } address)
                yield return line.At(address);
        }
    }

    static string? Clean(string address) =>
        WebAddress.Clean(address) is { } clean && clean.StartsWith("http", StringComparison.Ordinal) ? clean : null;

    static string Same(string address) =>
        address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].Replace("www.", "", StringComparison.Ordinal).TrimEnd('/').ToLowerInvariant();
}
