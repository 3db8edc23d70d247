using System.Text.Json.Serialization;
using JobSite.Core.Places;

namespace JobSite.Core.Resumes;

/// <summary>What a résumé says, each part with where it was read. What is not sure is left out.</summary>
public sealed record ResumeReading
{
    public required ResumeFormat Format { get; init; }
    public FoundAt<string>? Name { get; init; }

    /// <summary>What they do, in a line.</summary>
    public FoundAt<string>? Headline { get; init; }
    public FoundAt<string>? Email { get; init; }
    public FoundAt<Place>? Place { get; init; }

    /// <summary>Whole years of work, as they say it themself or else as the dates of their employments add up.</summary>
    public FoundAt<int>? YearsOfExperience { get; init; }

    /// <summary>Slugs of the skill catalog, the best first.</summary>
    public IReadOnlyList<FoundAt<string>> Skills { get; init; } = [];
    public IReadOnlyList<FoundAt<ReadLanguage>> Languages { get; init; } = [];

    /// <summary>Absolute http or https addresses.</summary>
    public IReadOnlyList<FoundAt<string>> Links { get; init; } = [];
    public FoundAt<string>? Summary { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<FoundAt<Employment>> Employments { get; init; } = [];
    public IReadOnlyList<FoundAt<string>> Schools { get; init; } = [];

    /// <summary>All of its text, in the order in which people read it.</summary>
    public required string Text { get; init; }

    /// <summary>Whom they work for now: the newest where there are several.</summary>
    [JsonIgnore]
    public FoundAt<string>? Employer => Employers(isCurrent: true).FirstOrDefault();

    /// <summary>Each once, without those that they work for now.</summary>
    [JsonIgnore]
    public IReadOnlyList<FoundAt<string>> FormerEmployers =>
        [.. Employers(isCurrent: false).ExceptBy(Employers(isCurrent: true).Select(e => e.Value), e => e.Value)];

    IEnumerable<FoundAt<string>> Employers(bool isCurrent) => Employments
        .Where(e => e.Value.IsCurrent == isCurrent && e.Value.Employer is not null)
        .Select(e => new FoundAt<string>(e.Value.Employer!, e.Line, e.Page))
        .DistinctBy(e => e.Value);
}
