namespace JobSite.Core.Work.Titles;

/// <summary>
/// How much a word says about the trade: a role ("nurse") settles it, a field ("payroll") nearly does, a generic word
/// ("engineer") hardly.
/// </summary>
enum TitleWordKind { Generic = 1, Field, Role }

/// <summary>What a word of a title says about the trade.</summary>
sealed record TitleWord(Category Category, TitleWordKind Kind);
