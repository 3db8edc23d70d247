namespace JobSite.Web.Search;

/// <summary>One box of a facet: what it sends, what it is called, how many jobs it has, whether it is ticked.</summary>
public sealed record FacetOption(string Key, string Name, int Count, bool IsChosen, string? Flag = null);
