namespace JobSite.Core.Text.Blocks;

/// <summary>
/// What safe HTML is made of, and nothing else: whatever the source was, only these can be written,
/// so no tag or attribute can come through that is not named in <see cref="BlockWriter"/>.
/// </summary>
abstract record Block;

/// <summary>Its level is 2 to 4 as in HTML; 5 and 6 for lines that only look like headings.</summary>
sealed record Heading(int Level, Prose Text) : Block;

sealed record Paragraph(Prose Text) : Block;

sealed record Bullets(bool Ordered, IReadOnlyList<Bullet> Items) : Block;

sealed record Bullet(Prose Text, Bullets? Nested = null);

sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

sealed record Preformatted(string Text) : Block;
