namespace JobSite.Core.Companies;

/// <summary>A slug of a company that was found to be the same as another: links to it lead there.</summary>
public sealed class FormerSlug
{
    FormerSlug() { } // for EF

    public FormerSlug(string slug, Company company) => (Slug, Company) = (slug, company);

    public string Slug { get; private set; } = "";
    public Company Company { get; set; } = null!;
    public int CompanyId { get; private set; }
}
