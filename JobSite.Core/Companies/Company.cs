using JobSite.Core.Data;

namespace JobSite.Core.Companies;

/// <summary>Who hires.</summary>
public sealed class Company(string name, string slug) : ISequenced
{
    public int Id { get; private set; }
    public string Name { get; set; } = name;

    /// <summary>Its place in addresses: lower-case ASCII, unique, never changes.</summary>
    public string Slug { get; private set; } = slug;

    public string? LegalName { get; set; }

    /// <summary>Other names that people know it by ("IBM"), a line each where they are typed.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>The company that it belongs to. Whoever hides from one of a family hides from all of it.</summary>
    public Company? Parent { get; set; }
    public int? ParentId { get; private set; }

    /// <summary>It looks for people for others.</summary>
    public bool IsAgency { get; set; }

    /// <summary>Registrable domain ("example.com"), without a scheme.</summary>
    public string? Domain { get; set; }

    /// <summary>Absolute http or https address.</summary>
    public string? Website { get; set; }

    /// <summary>What it does, in a few words ("Hospital software").</summary>
    public string? Trade { get; set; }

    /// <summary>How many work there ("51–200").</summary>
    public string? Size { get; set; }

    /// <summary>Where its head office is, as shown ("Boston, United States").</summary>
    public string? HeadOffice { get; set; }

    /// <summary>Where it works, as its members say ("Boston, United States"); the head office first.</summary>
    public IReadOnlyList<string> Places { get; set; } = [];

    /// <summary>Clean HTML.</summary>
    public string? AboutHtml { get; set; }

    /// <summary>What the above was made of, as a member typed it.</summary>
    public string? AboutTyped { get; set; }

    /// <summary>Equal-opportunity text, once for all jobs. Clean HTML.</summary>
    public string? EqualOpportunityHtml { get; set; }
    public string? EqualOpportunityTyped { get; set; }

    /// <summary>Mail address or phone number for who needs help to apply.</summary>
    public string? AccommodationContact { get; set; }

    /// <summary>Name of its picture in the store of files; null where we draw one.</summary>
    public string? LogoFile { get; set; }

    /// <summary>What it lays at its domain to prove that it is its own.</summary>
    public string? ProofCode { get; set; }

    public long Sequence { get; set; }
}
