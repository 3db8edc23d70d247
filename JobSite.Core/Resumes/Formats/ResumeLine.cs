namespace JobSite.Core.Resumes.Formats;

/// <param name="Text">With a tab where a wide gap parts its words.</param>
/// <param name="Flow">0 for the main column, 1 for the one beside it: each has its own run of sections.</param>
/// <param name="Size">Of its letters, in points; 0 where that is not known.</param>
/// <param name="IsHeading">The file itself marks it as a heading.</param>
/// <param name="IsItem">A sign stands before it that makes it an item of a list.</param>
/// <param name="AfterGap">It stands apart from the line before.</param>
sealed record ResumeLine(
    string Text, int? Page = null, int Flow = 0, double Size = 0, bool IsBold = false, bool IsHeading = false, bool IsItem = false, bool AfterGap = false)
{
    /// <summary>As one would write it down: without tabs.</summary>
    public string Shown => Text.Replace("\t", "   ", StringComparison.Ordinal);

    public FoundAt<T> At<T>(T value) => new(value, Shown, Page);
}
