namespace JobSite.Web.Posting;

/// <summary>How what stands on the screen relates to what is stored.</summary>
enum SaveState
{
    Saved,
    Typing,

    /// <summary>The database could not take it; it is tried again.</summary>
    Failed,

    /// <summary>Another tab or person saved meanwhile: whoever sits here has to choose.</summary>
    Newer,

    /// <summary>The draft was published, has expired, or one may no longer change it.</summary>
    Gone,
    TooLarge,
}
