namespace JobSite.Core.Search.Columns;

/// <summary>Names of fields in the index.</summary>
static class JobFields
{
    /// <summary>Any change to what is written under these names, or to how words are read, needs a new number here.</summary>
    public const string Version = "2";

    public const string Id = "id";
    public const string Row = "row";
    public const string Pay = "pay";
    public const string Company = "company";
    public const string Reach = "reach";
    public const string Skills = "skills";

    /// <summary>"company:slug", "skill:slug", "country:code": what is looked up whole.</summary>
    public const string Keys = "key";

    /// <summary>Pairs of words in titles, and whole titles.</summary>
    public const string TitlePairs = "tt";
}
