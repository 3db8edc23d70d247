using JobSite.Core.Companies;
using JobSite.Core.Places;

namespace JobSite.Core.Candidates.Linting;

/// <summary>What an anonymous candidate's texts must not say: their own name, and what leads to it.</summary>
static class SecretWords
{
    /// <summary>Parts of web addresses that half the world has in its links.</summary>
    static readonly HashSet<string> Hosts =
        ["about", "behance", "blog", "com", "dev", "dribbble", "en", "facebook", "github", "gitlab", "home", "in", "instagram", "linkedin", "me", "medium",
         "net", "org", "page", "pages", "people", "portfolio", "profile", "pub", "stackoverflow", "twitter", "user", "users", "www", "xing", "youtube"];

    public static IEnumerable<SecretPhrase> Of(Profile profile, string? mail) =>
    [
        .. OfName(profile.Name),
        .. profile.FormerEmployers.Append(profile.Employer ?? "").SelectMany(e => OfFirm(LintKind.Employer, e)),
        .. profile.Schools.SelectMany(s => OfFirm(LintKind.School, s)),
        .. OfPlace(profile.Place),
        .. profile.Links.SelectMany(l => OfAddress(LintKind.Link, l)),
        .. OfMail(mail),
    ];

    static IEnumerable<SecretPhrase> OfName(string? name) =>
        Ways(name ?? "").SelectMany(words => words
            .Where(w => w.Length > 1 && !OrdinaryWords.InName(w)).Select(w => new SecretPhrase(LintKind.Name, [w]))
            .Append(new(LintKind.Name, words)));

    /// <summary>The whole of it, and each word of it that is not just any word.</summary>
    static IEnumerable<SecretPhrase> OfFirm(LintKind kind, string name) =>
        NameKey.AllOf(name).Concat(Ways(name).Select(w => string.Join('-', w))).Distinct()
            .Select(key => key.Split('-'))
            .SelectMany(words => words.Where(w => !OrdinaryWords.InFirm(w)).Select(w => new SecretPhrase(kind, [w])).Append(new(kind, words)));

    static IEnumerable<SecretPhrase> OfPlace(Place? place) =>
        new[] { place?.Locality, place?.Region, place?.PostalCode }
            .Where(part => part is { Length: > 1 } && Country.Find(part)?.Code != place!.Country)
            .SelectMany(part => Ways(part!)).Select(words => new SecretPhrase(LintKind.Place, words));

    static IEnumerable<SecretPhrase> OfMail(string? mail) =>
        mail?.Split('@') is [var local, var domain]
            ? [.. OfAddress(LintKind.Mail, local), .. FreeMail.Is(domain) ? [] : OfAddress(LintKind.Mail, domain)]
            : [];

    static IEnumerable<SecretPhrase> OfAddress(LintKind kind, string address) =>
        address.Split("://")[^1].Split('/', '?', '#', '.', '=', '&', '+').SelectMany(Ways)
            .Where(words => words is not [var only] || only.Length > 3 && !Hosts.Contains(only) && !OrdinaryWords.InFirm(only))
            .Select(words => new SecretPhrase(kind, words));

    /// <summary>The words of a name in both of the ways in which umlauts are written.</summary>
    static IEnumerable<string[]> Ways(string name)
    {
        var words = TextWord.In(name);
        var ways = new[] { words.Select(w => w.Keys[0]).ToArray(), words.Select(w => w.Keys[^1]).ToArray() };

        return words.Count == 0 || words.Any(w => w.Keys.Count == 0) ? [] : ways[0].SequenceEqual(ways[1]) ? ways[..1] : ways;
    }
}
