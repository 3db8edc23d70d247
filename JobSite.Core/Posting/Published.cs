using JobSite.Core.Jobs;

namespace JobSite.Core.Posting;

/// <summary>The job that a draft became, or why it did not.</summary>
public sealed record Published(Job? Job, IReadOnlyList<FormFault> Faults);
