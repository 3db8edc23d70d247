namespace JobSite.Core.Matching;

/// <summary>The sentences of reasons, for one of the two sides.</summary>
abstract class MatchWords
{
    public abstract string Title { get; }
    public abstract string Hours { get; }
    public abstract string Pay { get; }
    public abstract string NoPay { get; }
    public abstract string Has(string skill);
    public abstract string HasBy(string skill, string other);
    public abstract string Lacks(string skill);
    public abstract string NoLevel(string asked);
    public abstract string OtherLevel(string own, string asked);
    public abstract string From(string country);
    public abstract string MaybeFrom(string country);
    public abstract string Wishes(string kind);
}
