using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Import;

/// <summary>The companies that an import knows, so that each is looked up once. A name means the company with its slug.</summary>
sealed class CompanyBook
{
    readonly Dictionary<string, Company> kept;
    readonly Dictionary<string, Company> met = [];

    CompanyBook(Dictionary<string, Company> kept) => this.kept = kept;

    public static async Task<CompanyBook> OpenAsync(IDbContextFactory<JobSiteDb> dbs, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);

        return new(await db.Companies.AsNoTracking().ToDictionaryAsync(c => c.Slug, cancel));
    }

    public static Company Named(RawJob raw)
    {
        var name = NameOf(Mojibake.Repair(raw.Company!));
        var website = WebAddress.Clean(raw.CompanyUrl);

        return new(name, Slug.Of(name)) { Website = website, Domain = website is null ? null : new Uri(website).Host };
    }

    /// <summary>The company of that slug; new, and to be written by <see cref="WriteAsync"/>, if there was none.</summary>
    public Company Settle(Company named)
    {
        if (kept.TryGetValue(named.Slug, out var company) || met.TryGetValue(named.Slug, out company))
            return company;

        return met[named.Slug] = named;
    }

    public Task WriteAsync(JobSiteDb db, CancellationToken cancel) => db.InsertAsync(met.Values, cancel);

    /// <summary>Ends a batch. What it wrote is only known to the next one if it was committed.</summary>
    public void EndBatch(bool committed)
    {
        if (committed)
            foreach (var (slug, company) in met)
                kept[slug] = company;
        met.Clear();
    }

    // Sources that know a company by its slug alone ("acme-robotics") still get a name that reads like one.
    static string NameOf(string told)
    {
        var name = string.Join(' ', told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > 120)
            name = name[..120];
        if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return name;

        return string.Join(' ', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
