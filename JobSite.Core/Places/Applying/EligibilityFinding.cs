namespace JobSite.Core.Places.Applying;

/// <summary>How binding a statement is: the stronger one is believed.</summary>
enum Binding { None, Worldwide, Authorization, Remote, Residence }

/// <summary>What one sentence says of where one may apply from.</summary>
sealed record EligibilityFinding(Binding Binding,
    IReadOnlyList<string> Include, IReadOnlyList<string> Exclude, IReadOnlyList<string> RelocateTo)
{
    public static readonly EligibilityFinding Nothing = new(Binding.None, [], [], []);

    public bool SaysSomething => Binding is not Binding.None || Exclude.Count > 0 || RelocateTo.Count > 0;
}
