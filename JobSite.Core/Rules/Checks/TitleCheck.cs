using System.Text.RegularExpressions;
using JobSite.Core.Work;

namespace JobSite.Core.Rules.Checks;

/// <summary>A01: a title is what the job is called, and nothing else. Search engines ask for the same.</summary>
static class TitleCheck
{
    const int Longest = 80;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    static readonly Regex Pay = new(@"[$€£¥₹]\s?\d|\b\d{2,3}\s?k\b|\b(?:USD|EUR|GBP)\b", Options);
    static readonly Regex Urgency = new(@"\b(?:urgent(?:ly)?|asap|immediate(?:ly)?|hiring now|now hiring|we(?:'|’)re hiring|hiring|apply now|hot job)\b|!", Options);
    static readonly Regex Buzz = new(@"\b(?:ninja|rock ?star|guru|wizard|unicorn|superhero|jedi|hacker)\b", Options);
    static readonly Regex Gendered = new(
        @"\b(?:salesman|salesmen|saleswoman|foreman|waitress|waiter|stewardess|handyman|chairman|cameraman|craftsman|draftsman|repairman|serviceman|businessman|cleaning lady|barmaid|girl friday)\b", Options);
    static readonly Regex Number = new(@"\b(?:req|requisition|job|ref)\s?(?:id|no|number|#)?[:#]?\s?\d{3,}|#\d+", Options);

    public static IEnumerable<Finding> Of(CheckedPosting posting)
    {
        var title = posting.Form.Title.Trim();
        if (title.Length == 0)
            return [];

        var found = Faults(title, posting.Job.Company.Name).ToList();
        if (found.Count == 0)
            return [new("title", Weight.Good, "Title is clear, no all-caps or symbols", Field: "Title")];

        var clean = TitleReader.Clean(title, posting.Form.Places);
        return clean == title || clean.Length == 0
            ? found
            : found.Select((f, at) => at > 0 ? f : f with { Fixes = [new($"Use “{clean}”", form => form.Title = clean)] });
    }

    static IEnumerable<Finding> Faults(string title, string company)
    {
        if (title.Count(char.IsLetter) > 4 && !title.Any(char.IsLower) && title.Any(char.IsUpper))
            yield return Warn("caps", "The title is written in capitals.", "It reads as shouting, and search engines ask for ordinary letters.");
        if (title.Any(c => char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherSymbol))
            yield return Warn("symbols", "The title holds symbols.", "Screen readers read them aloud, and search engines drop such titles.");
        if (Pay.Match(title) is { Success: true })
            yield return Warn("pay", "The title holds pay.", "Pay has a field of its own, which filters and comparisons use.");
        if (Urgency.Match(title) is { Success: true } urgent)
            yield return Warn("urgency", $"“{urgent.Value.Trim()}” in the title says nothing about the work.", "Seekers skip such titles.");
        if (Buzz.Match(title) is { Success: true } buzz)
            yield return Warn("buzz", $"Nobody searches for “{buzz.Value}”.", "Say what the job is called elsewhere.");
        if (Gendered.Match(title) is { Success: true } gendered)
            yield return Warn("gendered", $"“{gendered.Value}” names a sex.", "In most places a job title has to be open to all.");
        if (Number.Match(title) is { Success: true })
            yield return Warn("number", "The title holds a reference number.", "It has a field of its own.");
        if (company.Length > 2 && title.Contains(company, StringComparison.OrdinalIgnoreCase))
            yield return Warn("company", "The title repeats the company's name.", "It stands beside the title everywhere.");
        if (title.Length > Longest)
            yield return Warn("long", $"The title has {title.Length} characters; lists cut it off after about {Longest}.", null);
    }

    static Finding Warn(string key, string text, string? why) => new($"title.{key}", Weight.Warning, text, why, "Title");
}
