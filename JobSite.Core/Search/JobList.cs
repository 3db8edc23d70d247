using JobSite.Core.Values;

namespace JobSite.Core.Search;

/// <summary>One page of what was found, and what all of it pays; null where too few jobs state it.</summary>
public sealed record JobList(Page<JobCard> Jobs, PaySpread? Pay);
