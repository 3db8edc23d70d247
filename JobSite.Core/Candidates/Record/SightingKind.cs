namespace JobSite.Core.Candidates.Record;

/// <summary>How an employer came to see a candidate.</summary>
public enum SightingKind
{
    /// <summary>Counted among those who fit a job that was being written; no card was shown.</summary>
    Counted,

    /// <summary>A card beside a job that was being written.</summary>
    Form,

    /// <summary>A card in the search for candidates.</summary>
    Search,

    /// <summary>The whole profile was opened.</summary>
    Opened,
    Invited,

    /// <summary>The name was shown, since the candidate said so.</summary>
    Revealed,
    Downloaded,
}
