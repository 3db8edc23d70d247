namespace JobSite.Core.Candidates.Linting;

/// <summary>Names in writing that has no spaces between words (Chinese, Japanese, Thai): found wherever they stand.</summary>
static class UnspacedNames
{
    public static IEnumerable<LintFinding> In(string text, Profile profile) =>
        Of(profile).SelectMany(n => Places(text, n.Name).Select(at => new LintFinding(n.Kind, at, n.Name.Length, text.Substring(at, n.Name.Length))));

    static IEnumerable<(LintKind Kind, string Name)> Of(Profile profile) =>
        new[] { (LintKind.Name, profile.Name), (LintKind.Employer, profile.Employer), (LintKind.Place, profile.Place?.Locality) }
            .Concat(profile.FormerEmployers.Select(e => (LintKind.Employer, (string?)e)))
            .Concat(profile.Schools.Select(s => (LintKind.School, (string?)s)))
            .SelectMany(n => (n.Item2 ?? "").Split(' ').Where(IsUnspaced).Select(word => (n.Item1, word)));

    static bool IsUnspaced(string word) => word.Length > 1 && word.All(c => c >= '\u0E00' && char.IsLetter(c));

    static IEnumerable<int> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            yield return at;
    }
}
