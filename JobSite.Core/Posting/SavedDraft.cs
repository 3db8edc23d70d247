namespace JobSite.Core.Posting;

/// <summary>What became of an attempt to save a draft.</summary>
/// <param name="Draft">How it stands in the database now; null when it is gone, or no longer one's own.</param>
/// <param name="IsSaved">False when somebody else saved meanwhile: nothing was taken over.</param>
public sealed record SavedDraft(JobDraft? Draft, bool IsSaved);
