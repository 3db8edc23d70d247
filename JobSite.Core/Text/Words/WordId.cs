namespace JobSite.Core.Text.Words;

/// <summary>The number of a word as it stands, and of its stem, where a table knows them.</summary>
readonly record struct WordId(int Exact, int Stem)
{
    public const int Unknown = -1;

    public bool IsUnknown => Exact == Unknown && Stem == Unknown;
}
