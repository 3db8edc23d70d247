using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Posting;

namespace JobSite.Core.Rules;

/// <summary>A posting as the rules look at it: what was typed, and the job that it makes.</summary>
public sealed record CheckedPosting(JobForm Form, WrittenJob Written, ExchangeRates Rates, DateTimeOffset Now)
{
    public Job Job => Written.Job;

    public Description Description => Written.Description;

    public string Text => Written.Description.Plain;
}
