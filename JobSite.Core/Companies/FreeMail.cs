using System.Collections.Frozen;

namespace JobSite.Core.Companies;

/// <summary>Where anybody gets an address: it says nothing of whom one works for.</summary>
public static class FreeMail
{
    static readonly FrozenSet<string> Domains = DomainList.Read("freemail");

    public static bool Is(string domain) => Domains.Contains(domain.ToLowerInvariant());
}
