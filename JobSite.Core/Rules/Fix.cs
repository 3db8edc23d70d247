using JobSite.Core.Posting;

namespace JobSite.Core.Rules;

/// <summary>A change of the form that its writer can take with one click.</summary>
/// <param name="Label">What the click does ("Use the text's").</param>
public sealed record Fix(string Label, Action<JobForm> Apply);
