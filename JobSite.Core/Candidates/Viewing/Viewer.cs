namespace JobSite.Core.Candidates.Viewing;

/// <summary>An employer who looks at candidates: the account, the company that it acts for, and all that a candidate may know them by.</summary>
/// <param name="CompanyId">Null where the company is not on the site yet: they learn a number and no more.</param>
/// <param name="IsVerified">The company proved its domain, and this check holds today.</param>
/// <param name="Slugs">Present and former ones of all companies of the account, their families included.</param>
/// <param name="Domains">Registrable domains of those companies, of what they proved, and of the mail addresses of all their members.</param>
/// <param name="NameKeys">Of their names, legal names and aliases.</param>
public sealed record Viewer(
    string? AccountId, int? CompanyId, string CompanyName, bool IsVerified, bool IsAgency,
    IReadOnlySet<string> Slugs, IReadOnlySet<string> Domains, IReadOnlySet<string> NameKeys)
{
    /// <summary>Whether this candidate must not exist for them.</summary>
    public bool IsKeptFrom(Profile profile, IReadOnlyList<Hiding.Block> blocks) =>
        profile.NoAgencies && IsAgency || blocks.Any(b => b.Stops(this));
}
