namespace JobSite.Core.Matching;

/// <summary>What an employer reads of a candidate.</summary>
sealed class EmployersWords : MatchWords
{
    public override string Title => "Does what your title says";
    public override string Hours => "Shares the hours that you ask for";
    public override string Pay => "Pay within your range";
    public override string NoPay => "You do not say what the job pays";
    public override string Has(string skill) => $"Has {skill}";
    public override string HasBy(string skill, string other) => $"Has {skill} by {other}";
    public override string Lacks(string skill) => $"Does not list {skill}";
    public override string NoLevel(string asked) => $"Does not say a level; you ask for {asked}";
    public override string OtherLevel(string own, string asked) => $"{own}; you ask for {asked}";
    public override string From(string country) => $"May work from {country}";
    public override string MaybeFrom(string country) => $"Is in {country}; you do not say whether one may work from there";
    public override string Wishes(string kind) => $"{kind} is what they look for";
}
