namespace JobSite.Core.Matching;

/// <summary>What a candidate reads of a job.</summary>
sealed class CandidatesWords : MatchWords
{
    public override string Title => "Its title is what you do";
    public override string Hours => "Its hours are bearable where you are";
    public override string Pay => "Pays no less than you ask for";
    public override string NoPay => "It does not say what it pays";
    public override string Has(string skill) => $"Asks for {skill}, which you have";
    public override string HasBy(string skill, string other) => $"Asks for {skill}, which comes with your {other}";
    public override string Lacks(string skill) => $"Asks for {skill}, which you do not list";
    public override string NoLevel(string asked) => $"Asks for {asked}; you do not say a level";
    public override string OtherLevel(string own, string asked) => $"Asks for {asked}; you are {own.ToLowerInvariant()}";
    public override string From(string country) => $"You may work from {country}";
    public override string MaybeFrom(string country) => $"It does not say whether one may work from {country}";
    public override string Wishes(string kind) => $"{kind}, as you wish";
}
