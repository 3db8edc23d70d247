namespace JobSite.Core.Candidates;

/// <summary>Who may see a candidate, from nobody up. Each sees what those before see, and more.</summary>
public enum Visibility
{
    Hidden,

    /// <summary>Employers whom we verified, without name, photo, employers, schools, exact place, links and file.</summary>
    Anonymous,
    Named,

    /// <summary>Also anybody who has the link.</summary>
    Public,
}
