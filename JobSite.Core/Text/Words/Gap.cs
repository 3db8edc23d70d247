namespace JobSite.Core.Text.Words;

/// <summary>
/// What stands between a word and the one before it. A phrase goes over spaces, hyphens and slashes only.
/// </summary>
enum Gap { None, Space, Mark, Sentence }
