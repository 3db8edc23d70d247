using JobSite.Core.Places.Applying;
using JobSite.Core.Text.Words;

namespace JobSite.Core.Places;

/// <summary>
/// Reads from where one may apply out of a description or a short phrase. What it finds is a suggestion with its
/// sentence.
/// </summary>
/// <remarks>
/// A duty to live somewhere counts more than a remark beside "remote", that more than permission to work in a country,
/// and each of them more than "work from anywhere": a posting that says both is bound to the country.
/// </remarks>
public static class EligibilityParser
{
    const int Longest = 100_000;
    const int LongestPhrase = 90;
    const int LongestSource = 300;
    const int MostSentences = 200;

    /// <summary>Null when the text says nothing of it.</summary>
    public static Eligibility? Read(string text)
    {
        var span = text.AsSpan(0, Math.Min(text.Length, Longest));
        var best = EligibilityFinding.Nothing;
        string? source = null;
        List<string> include = [], exclude = [], relocate = [];

        for (int at = 0, sentences = 0;
            sentences < MostSentences && span[at..].IndexOfAny(EligibilityWords.Triggers) is >= 0 and var found;
            sentences++)
        {
            var (start, end) = Sentence.Around(span, at + found);
            var finding = EligibilitySentence.Read(span[start..end]);
            if (finding.SaysSomething)
            {
                exclude.AddRange(finding.Exclude.Except(exclude));
                relocate.AddRange(finding.RelocateTo.Except(relocate));
                source = finding.Binding > best.Binding || source is null ? Cut(span[start..end]) : source;
                if (finding.Binding > best.Binding)
                    (best, include) = (finding, [.. finding.Include]);
                else if (finding.Binding == best.Binding)
                    include.AddRange(finding.Include.Except(include));
            }

            at = Math.Max(end, at + found + 1);
            if (at >= span.Length)
                break;
        }

        if (source is null)
            return OfPhrase(text);

        return new()
        {
            Mode = include.Count > 0 ? EligibilityMode.Countries
                : best.Binding is Binding.Worldwide ? EligibilityMode.Worldwide
                : EligibilityMode.Unclear,
            Include = [.. include.Where(i => !include.Exists(g => g != i && Covers(g, i)))],
            Exclude = exclude,
            RelocateTo = relocate,
            SourceText = source,
        };
    }

    static bool Covers(string group, string entry) =>
        CountryGroup.Members(group) is { } members && group.Length > 2 && CountryGroup.Members(entry) is null
            && EligibilityCountries.Members(entry).IsSubsetOf(members);

    // "LATAM", "Remote - Europe": short enough to be a location and nothing else
    static Eligibility? OfPhrase(string text) =>
        text.Length <= LongestPhrase && !text.AsSpan().ContainsAny(EligibilityWords.Strangers)
            && !WorldwideWords.AreDenied(text) ? PlaceParser.Read(text).Eligibility : null;

    static string Cut(ReadOnlySpan<char> sentence) => sentence[..Math.Min(sentence.Length, LongestSource)].ToString();
}
