using System.Collections.Frozen;
using JobSite.Core.Skills;

namespace JobSite.Core.Search.Words;

/// <summary>Other names for what is searched for, such as the trades' own abbreviations.</summary>
static class Synonyms
{
    public const int MostWords = 3;

    static readonly string[][] Same =
    [
        ["sr", "senior"], ["jr", "junior"], ["dev", "developer"], ["programmer", "developer"], ["mgr", "manager"],
        ["admin", "administrator"], ["asst", "assistant"], ["swe", "software engineer"], ["qa", "quality assurance"],
        ["hr", "human resources"], ["rn", "registered nurse"], ["lpn", "licensed practical nurse"],
        ["cna", "certified nursing assistant"], ["ml", "machine learning"], ["ai", "artificial intelligence"],
        ["nlp", "natural language processing"], ["ux", "user experience"], ["ui", "user interface"],
        ["sre", "site reliability engineer"], ["vp", "vice president"], ["ceo", "chief executive officer"],
        ["cto", "chief technology officer"], ["cfo", "chief financial officer"], ["coo", "chief operating officer"],
        ["frontend", "front end"], ["backend", "back end"], ["fullstack", "full stack"], ["devops", "dev ops"],
        ["bi", "business intelligence"], ["it", "information technology"], ["lawyer", "attorney"],
        ["doctor", "physician"], ["janitor", "custodian"], ["truck driver", "lorry driver", "hgv driver"],
        ["ops", "operations"], ["rep", "representative"], ["k8s", "kubernetes"], ["js", "javascript"], ["ts", "typescript"],
        ["usa", "united states"], ["uk", "united kingdom"], ["nyc", "new york"], ["sf", "san francisco"],
    ];

    static readonly FrozenDictionary<string, string[]> Own = Same
        .SelectMany(same => same.Select(name => (name, others: same.Where(o => o != name))))
        .GroupBy(x => x.name)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(x => x.others).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Other names for these words, in words parted by spaces, and all spellings of the skill that they mean.</summary>
    public static IReadOnlyList<string> Of(string words) =>
        [.. (Own.GetValueOrDefault(words) ?? []).Union(SkillCatalog.Default.Expand(words))];
}
