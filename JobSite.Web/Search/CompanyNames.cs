using System.Collections.Concurrent;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Search;

/// <summary>The names of companies by their slugs. They are remembered until something in the database changes.</summary>
sealed class CompanyNames(IDbContextFactory<JobSiteDb> dbs, JobIndex index)
{
    const int Most = 10_000;

    readonly Func<JobSiteDb, string[], IAsyncEnumerable<NamedCompany>> bySlug = EF.CompileAsyncQuery((JobSiteDb db, string[] slugs) =>
        db.Set<Company>().AsNoTracking().Where(c => slugs.Contains(c.Slug)).Select(c => new NamedCompany(c.Slug, c.Name)));

    volatile Known known = new(-1, []);

    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> slugs, CancellationToken cancel)
    {
        var sequence = index.Sequence;
        if (known.Sequence != sequence || known.Names.Count > Most)
            known = new(sequence, []);

        var names = known.Names;
        var strange = slugs.Where(slug => !names.ContainsKey(slug)).ToArray();
        if (strange.Length == 0)
            return names;

        await using var db = await dbs.CreateDbContextAsync(cancel);
        await foreach (var company in bySlug(db, strange).WithCancellation(cancel))
            names[company.Slug] = company.Name;

        return names;
    }

    sealed record Known(long Sequence, ConcurrentDictionary<string, string> Names);

    sealed record NamedCompany(string Slug, string Name);
}
