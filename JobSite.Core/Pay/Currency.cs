namespace JobSite.Core.Pay;

/// <summary>
/// A currency by its ISO 4217 code, and how it is written. Its <c>Sign</c> no other currency has ("US$", "€", "CHF");
/// its <c>HomeSign</c> is what people write where nobody doubts it ("$", "kr"). Countries are ISO codes.
/// </summary>
public sealed record Currency(
    string Code, string Sign, string HomeSign, IReadOnlyList<string> Countries)
{
    /// <summary>Whether the sign at home means another currency elsewhere.</summary>
    public bool IsAmbiguous => Sign != HomeSign;
}
