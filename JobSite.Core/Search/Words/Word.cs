namespace JobSite.Core.Search.Words;

/// <summary>A word of a text in its plain form, and where it stands.</summary>
/// <remarks>
/// The stem is null where the word is its own. Position is how many words stand before it. Glued is what no space parts
/// from the word before ("front-end"). An extra
/// is another way to say the word at this position: what node.js is without js, front-end in one.
/// </remarks>
readonly record struct Word(string Term, string? Stem, int Start, int End, int Position, bool IsGlued, bool IsExtra);
