namespace JobSite.Core.Pay;

/// <summary>
/// Two salaries of one posting that do not agree: the one it states, and the one that its text tells. The difference is
/// how far they are apart at the worse end, as a share of what the text tells: 0.03 is 3 %.
/// </summary>
public sealed record PayConflict(Salary Stated, Salary InText, decimal Difference);
