using JobSite.Core.Companies;

namespace JobSite.Core.Candidates.Hiding;

/// <summary>Reads whom a candidate hides from, out of what they typed and of whom they say they work for.</summary>
public static class BlockReading
{
    public const int Most = 50;

    public static IReadOnlyList<Block> Of(ProfileForm form) =>
    [
        .. form.HideFrom.Take(Most).Select(typed => Read(typed)).OfType<Block>(),
        .. form.Employer is { } employer && Read(employer) is { } own ? [own with { IsEmployer = true }] : Array.Empty<Block>(),
    ];

    /// <summary>A name, a domain, a site or a mail address; null where nothing of it could be found again in a company.</summary>
    public static Block? Read(string typed)
    {
        var said = typed.Trim();
        if (DomainIn(said) is { } domain)
            return FreeMail.Is(domain) ? null : new(said, NameKey.AllOf(domain[..domain.IndexOf('.')]), domain);

        return NameKey.AllOf(said) is { Count: > 0 } keys ? new(said, keys) : null;
    }

    static string? DomainIn(string said) =>
        said.Contains(' ') ? null
        : said.Contains('@') ? RegistrableDomain.OfMail(said)
        : said.Contains("://", StringComparison.Ordinal) ? RegistrableDomain.OfSite(said)
        : said.Contains('.') ? RegistrableDomain.Of(said.Split('/')[0])
        : null;
}
