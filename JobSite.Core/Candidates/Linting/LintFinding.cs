namespace JobSite.Core.Candidates.Linting;

/// <summary>Words of a text that tell who wrote it.</summary>
public sealed record LintFinding(LintKind Kind, int Start, int Length, string Words)
{
    public int End => Start + Length;
}
