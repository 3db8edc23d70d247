using JobSite.Core.Accounts;
using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Hiding;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Text;

namespace JobSite.Tests.Testing;

/// <summary>Ordinary things to test with. A test names only what it is about.</summary>
public static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    static int companies;

    public static Company Company() => Company($"Company {Interlocked.Increment(ref companies)}");

    public static Company Company(string name) => new(name, Slug.Of(name));

    public static Job Draft(string title = "Baker", Company? company = null) => new(company ?? Company(), title, Now);

    public static Job OpenJob(string title = "Baker", Company? company = null)
    {
        var job = Draft(title, company);
        job.Publish(Now);
        return job;
    }

    /// <summary>Somebody with a confirmed address.</summary>
    public static Account Account(string mail) => new()
    {
        UserName = mail,
        NormalizedUserName = mail.ToUpperInvariant(),
        Email = mail,
        NormalizedEmail = mail.ToUpperInvariant(),
        EmailConfirmed = true,
        SecurityStamp = "stamp",
        CreatedAt = Now.AddDays(-90),
    };

    /// <summary>Somebody whom verified employers see without their name. Save the account along with them.</summary>
    public static Candidate Listed(Account account, string headline = "Baker", params string[] skills) =>
        Listed(account, new Profile { Headline = headline, Skills = skills, Country = "DE" });

    public static Candidate Listed(Account account, Profile profile, Visibility visibility = Visibility.Anonymous, params string[] hideFrom)
    {
        var form = new ProfileForm { Headline = profile.Headline, Skills = [.. profile.Skills], Country = profile.Country, Visibility = visibility, HideFrom = [.. hideFrom], Employer = profile.Employer };
        var candidate = new Candidate(form, Now);
        candidate.BelongTo(account.Id);
        candidate.Publish(profile, BlockReading.Of(form), Now);
        return candidate;
    }

    public static Salary Yearly(decimal from, decimal to, string currency = "EUR") =>
        Salary.Of(from, to, currency, PayPeriod.Year);
}
