using JobSite.Core.Companies;
using JobSite.Core.Jobs;
using JobSite.Core.Search;

namespace JobSite.Core.Moderation;

/// <summary>What is known of a job and of who posts it.</summary>
/// <param name="PosterMail">Mail address of the account that posts; null where it is not known.</param>
/// <param name="Known">Domains of other companies, with their names.</param>
/// <param name="Others">What jobs like this one pay here.</param>
public sealed record RiskFacts(
    Job Job, Company Company, string? PosterMail, DateTimeOffset? PosterSince,
    IReadOnlyDictionary<string, string> Known, PayComparison? Others, DateTimeOffset Now);
