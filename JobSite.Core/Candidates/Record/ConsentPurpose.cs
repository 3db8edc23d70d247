namespace JobSite.Core.Candidates.Record;

/// <summary>What somebody agreed to, each for itself.</summary>
public enum ConsentPurpose
{
    /// <summary>To be shown to employers.</summary>
    Visibility,

    /// <summary>That a résumé is read and kept.</summary>
    Resume,

    /// <summary>A weekly letter of jobs that fit.</summary>
    WeeklyLetter,
}
