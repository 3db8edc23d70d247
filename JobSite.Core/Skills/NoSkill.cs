using System.Collections.Frozen;
using JobSite.Core.Places;
using JobSite.Core.Values;
using JobSite.Core.Work;

namespace JobSite.Core.Skills;

/// <summary>What people type as a tag that is no skill: a place, a level, a kind of employment, a way of working.</summary>
static class NoSkill
{
    const int Longest = 40;
    const int ShortestPlace = 4;

    static readonly FrozenSet<string> ShortPlaces = FrozenSet.Create("uk", "usa", "us", "eu", "uae", "nyc", "sf", "la");

    static readonly FrozenSet<string> Others = FrozenSet.Create(
        "hiring", "job", "jobs", "career", "careers", "startup", "startups", "urgent", "featured", "new", "other", "others", "misc",
        "relocation", "visa", "equity", "exec", "technical", "engineering", "it", "full remote", "remote only", "digital nomad", "worldwide", "anywhere");

    /// <summary>Only asked of a tag that means no skill that we know.</summary>
    public static bool Is(string tag)
    {
        var words = tag.Replace('-', ' ').Replace('_', ' ').Trim();

        return words.Length is > 0 and < Longest
            && (Others.Contains(words.ToLowerInvariant()) || IsAll(words, SeniorityReader.In(words)) || IsAll(words, EmploymentTypeReader.In(words))
                || WorkplaceReader.In(words) is { } workplace && IsAll(words, [workplace]) || IsPlace(words));
    }

    static bool IsAll<T>(string words, IReadOnlyList<Found<T>> found) =>
        found.Any(f => f.Source.Trim().Equals(words, StringComparison.OrdinalIgnoreCase));

    // "it", "ml" and "pr" are countries' codes, too.
    static bool IsPlace(string words) =>
        words.Length < ShortestPlace
            ? ShortPlaces.Contains(words.ToLowerInvariant())
            : PlaceParser.Read(words) is { Places: [{ Country: not null }] };
}
