namespace JobSite.Core.Skills;

/// <summary>Something that one can do, and that jobs ask for.</summary>
/// <param name="Slug">Its word in addresses, which stays as it is.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Category">The trade that it belongs to, or "languages", or "general".</param>
/// <param name="IsAmbiguous">Its name is an ordinary word too, or a letter: alone in a text it means nothing.</param>
/// <param name="Aliases">Its other spellings.</param>
/// <param name="Implies">Skills that one has who has this one.</param>
/// <param name="Related">Skills that often stand beside it, and prove that an ambiguous name is meant.</param>
public sealed record Skill(
    string Slug,
    string Name,
    string Category,
    bool IsAmbiguous,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Implies,
    IReadOnlyList<string> Related);
