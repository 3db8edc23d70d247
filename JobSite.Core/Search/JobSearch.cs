// Asks the database alone, until there is an index to ask.
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using Microsoft.EntityFrameworkCore;
namespace JobSite.Core.Search;
public sealed class JobSearch(IDbContextFactory<JobSiteDb> dbs, TimeProvider clock)
{
    public async Task<JobResults> FindAsync(JobFilter filter, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var jobs = db.Jobs.Visible(clock.GetUtcNow());
        foreach (var slug in filter.Companies) jobs = jobs.Where(j => j.Company.Slug == slug);
        foreach (var key in filter.Categories) jobs = jobs.Where(j => j.CategoryKey == key);
        var all = await jobs.NewestFirst().Include(j => j.Company).ToListAsync(cancel);
        foreach (var s in filter.Skills) all = all.Where(j => j.Skills.Any(k => k.Slug == s)).ToList();
        return new(new([.. all.Skip((filter.Page - 1) * 20).Take(20).Select(Card)], filter.Page, 20, all.Count), new());
    }
    public async Task<IReadOnlyList<JobCard>> SimilarAsync(int id, int most, CancellationToken cancel = default) => (await FindAsync(new(), cancel)).Jobs.Items.Where(j => j.Id != id).Take(most).ToList();
    JobCard Card(Job j) => new() { Id = j.Id, Address = j.Address, Title = j.Title, MarkedTitle = [new(j.Title, false)], Company = j.Company.Name, CompanySlug = j.Company.Slug, CategoryKey = j.CategoryKey, Seniorities = j.Seniorities, EmploymentTypes = j.EmploymentTypes, Workplace = j.Workplace, Places = j.Places, Eligibility = j.Eligibility, Pay = j.Pay, Skills = j.Skills, FirstSeenAt = j.FirstSeenAt, ConfirmedAt = j.ConfirmedAt, State = j.State(clock.GetUtcNow()), Reposts = j.Reposts };
}
