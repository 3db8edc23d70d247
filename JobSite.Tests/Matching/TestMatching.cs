using JobSite.Core.Accounts;
using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Viewing;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Matching;
using JobSite.Core.Pay;
using JobSite.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Matching;

/// <summary>A database with people in it, and a matcher over it.</summary>
public sealed class TestMatching : IDisposable
{
    int people;

    public TestMatching() => Matcher = new(Db, Clock, ExchangeRates.Default);

    public TestDb Db { get; } = new();
    public FakeTimeProvider Clock { get; } = new(Given.Now);
    public CandidateMatcher Matcher { get; }

    public static Viewer Viewer(string company = "Acme", bool isAgency = false) => new(
        null, null, company, true, isAgency, new HashSet<string> { company.ToLowerInvariant() }, new HashSet<string>(), NameKey.AllOf(company).ToHashSet());

    public static Profile Profile(string headline, params string[] skills) => new() { Headline = headline, Skills = skills, Country = "DE" };

    public static Job Job(string title, params string[] musts)
    {
        var job = Given.Draft(title);
        job.Skills = [.. musts.Select(s => new JobSkill(s, true))];
        return job;
    }

    public async Task<Candidate> ListAsync(Profile profile, params string[] hideFrom)
    {
        var account = Account();
        var candidate = Given.Listed(account, profile, Visibility.Anonymous, hideFrom);
        await Db.SaveAsync(account, candidate);
        return candidate;
    }

    public Task<Matches> FindAsync(Job job, Viewer? viewer = null, int most = 10) =>
        Matcher.FindAsync(job, viewer ?? Viewer(), most, TestContext.Current.CancellationToken);

    public Account Account() => Given.Account($"person{++people}@example.org");

    public void Dispose() => Db.Dispose();
}
