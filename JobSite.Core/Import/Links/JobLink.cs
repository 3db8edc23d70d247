using System.Text.RegularExpressions;
using JobSite.Core.Import.Formats;

namespace JobSite.Core.Import.Links;

/// <summary>The address of one job's page, and where the board that it is on gives it as data.</summary>
/// <param name="Page">As it was typed.</param>
/// <param name="Data">The board's own answer for programs; the page itself for boards that we do not know.</param>
/// <param name="Id">What the board calls the job, to find it in an answer that lists several.</param>
/// <param name="Company">The board's name for the company, as a name.</param>
public sealed record JobLink(Uri Page, Uri Data, string? Id, string? Company)
{
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    static readonly Regex Greenhouse = new(@"^https?://(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(?:embed/job_app\?for=)?(?<board>[\w-]+)(?:/jobs/|.*[?&](?:token|gh_jid)=)(?<id>\d+)", Options);
    static readonly Regex Lever = new(@"^https?://jobs\.(?<eu>eu\.)?lever\.co/(?<board>[\w.-]+)/(?<id>[0-9a-f-]{36})", Options);
    static readonly Regex Ashby = new(@"^https?://jobs\.ashbyhq\.com/(?<board>[^/?#]+)/(?<id>[0-9a-f-]{36})", Options);
    static readonly Regex Workable = new(@"^https?://apply\.workable\.com/(?<board>[\w-]+)/j/(?<id>[0-9a-z]+)", Options);

    public static JobLink? Read(string typed)
    {
        var text = typed.Trim();
        if (text.Length is 0 or > 2000 || text.Any(char.IsWhiteSpace))
            return null;
        if (!Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var page)
            || !page.Host.Contains('.') || page.Scheme is not ("http" or "https"))
            return null;

        var address = page.AbsoluteUri;
        return Of(Greenhouse, "https://boards-api.greenhouse.io/v1/boards/{board}/jobs/{id}?pay_transparency=true")
            ?? Of(Lever, "https://api.{eu}lever.co/v0/postings/{board}/{id}?mode=json")
            ?? Of(Ashby, "https://api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true")
            ?? Of(Workable, "https://apply.workable.com/api/v1/widget/accounts/{board}?details=true")
            ?? new(page, Secure(page), null, null);

        // Nobody's page is fetched in the open.
        static Uri Secure(Uri page) => page is { Scheme: "http", IsDefaultPort: true } ? new UriBuilder(page) { Scheme = "https", Port = -1 }.Uri : page;

        JobLink? Of(Regex shape, string data) => shape.Match(address) is { Success: true } found
            ? new(page, new(data.Replace("{board}", found.Groups["board"].Value).Replace("{id}", found.Groups["id"].Value)
                .Replace("{eu}", found.Groups["eu"].Value)), found.Groups["id"].Value, BoardAddress.AsName(found.Groups["board"].Value))
            : null;
    }
}
