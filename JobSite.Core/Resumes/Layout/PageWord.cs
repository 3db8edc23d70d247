namespace JobSite.Core.Resumes.Layout;

/// <summary>A word on a page, measured in points from its lower left corner.</summary>
readonly record struct PageWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold);
