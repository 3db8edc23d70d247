namespace JobSite.Core.Pay;

/// <summary>Something about a salary that its poster should look at again, and why in a sentence.</summary>
public sealed record PayDoubt(PayDoubtKind Kind, string Reason);
