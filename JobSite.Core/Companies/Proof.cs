namespace JobSite.Core.Companies;

/// <summary>What came of an attempt to prove a domain.</summary>
public enum Proof { Done, NotFound, NoDomain, NotAllowed }

/// <param name="Token">For the link.</param>
public sealed record DomainLetterWords(string To, string Company, string Domain, string Token);
