using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;

namespace JobSite.Core.Hiring;

/// <summary>One job with all that its page at the desk shows.</summary>
/// <param name="Days">The days on which anything was counted, oldest first.</param>
public sealed record JobAtDesk(Job Job, DeskCompany Company, IReadOnlyList<JobDay> Days);
