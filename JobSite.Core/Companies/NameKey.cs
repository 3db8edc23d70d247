using System.Collections.Frozen;
using JobSite.Core.Text;

namespace JobSite.Core.Companies;

/// <summary>What of a company's name tells it from others: "the-mueller-group" and "Müller Group GmbH" have a key in common.</summary>
public static class NameKey
{
    static readonly FrozenSet<string> LegalForms = FrozenSet.Create(StringComparer.Ordinal,
        "inc", "incorporated", "llc", "ltd", "limited", "plc", "corp", "corporation", "co", "company", "gmbh", "mbh", "ag", "kg", "kgaa", "ohg",
        "ug", "se", "ev", "eg", "sa", "sas", "sarl", "srl", "spa", "sl", "slu", "bv", "nv", "oy", "oyj", "ab", "as", "asa", "aps", "sro", "zrt",
        "kft", "doo", "pty", "pte", "pvt", "llp", "lp", "kk", "group", "holding", "holdings");

    /// <summary>In both of the ways in which umlauts are written; none where the name has no letter.</summary>
    public static IReadOnlyList<string> AllOf(string name) =>
        [.. new[] { Tell(Slug.Of(Tidy(name))), Tell(Slug.Of(Tidy(name), "de")) }.Where(k => k.Length > 0).Distinct()];

    /// <summary>Whether one is the other, or the other with more words behind it: "acme" and "acme-cloud-germany".</summary>
    public static bool Covers(string key, string longer) =>
        longer.StartsWith(key, StringComparison.Ordinal) && (longer.Length == key.Length || longer[key.Length] == '-')
        || longer.Replace("-", "", StringComparison.Ordinal) == key.Replace("-", "", StringComparison.Ordinal);

    /// <summary>"A.G." and "Inc." are written as "ag" and "inc".</summary>
    static string Tidy(string name) => name.Replace(".", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    static string Tell(string slug)
    {
        var words = slug.Split('-').ToList();
        if (words is ["the", _, ..])
            words.RemoveAt(0);
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);

        return string.Join('-', words);
    }
}
