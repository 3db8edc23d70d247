namespace JobSite.Core.Descriptions;

/// <summary>
/// Something to tell whoever posted or imported a description: repairs are suggestions that they may undo.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="Text">The words that it happened to.</param>
public sealed record DescriptionNote(NoteKind Kind, string Text);
