namespace JobSite.Core.Companies;

/// <summary>What a domain says of itself in the DNS.</summary>
public interface ITextRecords
{
    /// <summary>None where there are none, or where nobody answers.</summary>
    Task<IReadOnlyList<string>> OfAsync(string domain, CancellationToken cancel = default);
}
