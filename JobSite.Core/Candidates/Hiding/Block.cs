using JobSite.Core.Candidates.Viewing;
using JobSite.Core.Companies;

namespace JobSite.Core.Candidates.Hiding;

/// <summary>An employer who is never to learn of a candidate. In doubt it stops one too many rather than one too few.</summary>
/// <param name="Typed">As the candidate wrote it, to show it to them again.</param>
/// <param name="Keys">See <see cref="NameKey"/>.</param>
/// <param name="Domain">Registrable domain, where a domain, a site or a mail address was typed.</param>
/// <param name="Slug">Of the company on this site that was chosen from a list.</param>
/// <param name="IsEmployer">It stands here because it is their current employer.</param>
public sealed record Block(string Typed, IReadOnlyList<string> Keys, string? Domain = null, string? Slug = null, bool IsEmployer = false)
{
    public bool Stops(Viewer viewer) =>
        Slug is not null && viewer.Slugs.Contains(Slug)
        || Domain is not null && viewer.Domains.Contains(Domain)
        || Keys.Any(k => viewer.NameKeys.Any(n => NameKey.Covers(k, n)) || viewer.Domains.Any(d => NameKey.Covers(k, d[..d.IndexOf('.')])));
}
