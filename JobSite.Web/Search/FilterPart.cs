using JobSite.Core.Search;

namespace JobSite.Web.Search;

/// <summary>One thing that a filter asks for, in words, and the filter without it.</summary>
public sealed record FilterPart(string Words, JobFilter Without, bool IsNot = false);
