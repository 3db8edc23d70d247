namespace JobSite.Core.Skills;

/// <summary>How far a spelling alone proves in free text that the skill is meant.</summary>
enum Certainty
{
    /// <summary>It means nothing else.</summary>
    Sure,

    /// <summary>
    /// It counts as it is written, capitals included, where the text names a sure skill of the trade.
    /// </summary>
    Weak,

    /// <summary>It counts only in a row with other skills: "C, C++ and Rust".</summary>
    Listed,

    /// <summary>It is something else altogether: "go to market".</summary>
    Not,
}
