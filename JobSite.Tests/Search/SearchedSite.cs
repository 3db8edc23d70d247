using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Search;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Search;

/// <summary>A site with fifty jobs in its index: forty bakers, ten of them with pay, and ten welders.</summary>
public sealed class SearchedSite : IAsyncLifetime
{
    public TestSite Site { get; } = new();

    public HttpClient Visitor { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var mill = Given.Company("Mill & Sons");
        var yard = Given.Company("<b>Yard</b>");
        await Site.SaveAsync([.. Enumerable.Range(0, 50).Select(i => i < 40 ? Baker(i, mill) : Welder(yard))]);
        await Site.Services.GetRequiredService<JobIndex>().CatchUpAsync();

        Visitor = Site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    static Job Baker(int i, Core.Companies.Company company)
    {
        var job = Given.OpenJob("Night baker", company);
        job.CategoryKey = "hospitality";
        job.Workplace = WorkplaceType.OnSite;
        job.Places = [new("DE", "Berlin", "Berlin")];
        job.EmploymentTypes = [EmploymentType.FullTime];
        if (i < 10)
            job.Pay = [Salary.Of(40_000, 60_000, "EUR", PayPeriod.Year)];

        return job;
    }

    static Job Welder(Core.Companies.Company company)
    {
        var job = Given.OpenJob("Welder <i>mate</i>", company);
        job.CategoryKey = "trades";
        job.Workplace = WorkplaceType.Hybrid;
        job.Eligibility = new() { Mode = Core.Places.EligibilityMode.Countries, Include = ["US"], SourceText = "US residents only" };

        return job;
    }
}
