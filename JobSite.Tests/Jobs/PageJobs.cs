using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Work;
using JobSite.Tests.Testing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JobSite.Tests.Jobs;

/// <summary>Jobs with all that a page needs, and a visitor who sees redirects as they are.</summary>
static class PageJobs
{
    public static HttpClient Visitor(TestSite site) => site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    extension(HttpClient visitor)
    {
        public Task<HttpResponseMessage> AskAsync(string address) => visitor.GetAsync(address, TestContext.Current.CancellationToken);
    }

    extension(TestSite site)
    {
        public async Task<Job> SavedAsync(Action<Job>? with = null, int age = 3)
        {
            var job = Ordinary("Pastry Baker", age);
            with?.Invoke(job);
            await site.SaveAsync(job);

            return job;
        }
    }

    extension(IHtmlDocument page)
    {
        public JsonNode? Posting =>
            page.Markup.Select(m => JsonNode.Parse(m)).SingleOrDefault(m => m!["@type"]!.GetValue<string>() == "JobPosting");
    }

    public static Job Ordinary(string title, int age)
    {
        var job = new Job(Given.Company(), title, Given.Now.AddDays(-age));
        job.Publish(job.FirstSeenAt);
        job.CategoryKey = "hospitality";
        job.Workplace = WorkplaceType.OnSite;
        job.Places = [new("DE", "Bavaria", "Munich")];
        job.EmploymentTypes = [EmploymentType.FullTime];
        job.Pay = [Given.Yearly(40_000, 48_000)];
        job.Text.Sections =
        [
            new(SectionKind.Role, null, "<p>We are a small firm that looks after its people, and we bake all that we sell.</p>"),
            new(SectionKind.MustHave, "What you bring", "<ul><li>Care for detail</li><li>A calm head</li></ul>"),
        ];

        return job;
    }
}
