namespace JobSite.Core.Markup;

/// <summary>What is wrong with a piece of markup: the path of the property ("baseSalary.value.unitText") and a sentence.</summary>
public sealed record MarkupFault(string Path, string Sentence);
