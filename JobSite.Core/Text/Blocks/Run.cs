namespace JobSite.Core.Text.Blocks;

[Flags]
enum Emphasis { None = 0, Strong = 1, Em = 2, Code = 4 }

/// <summary>A stretch of text of one look. A line break is "\n".</summary>
readonly record struct Run(string Text, Emphasis Emphasis = Emphasis.None, string? Href = null);
