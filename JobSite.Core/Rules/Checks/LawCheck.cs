using JobSite.Core.Descriptions;
using JobSite.Core.Pay;
using JobSite.Core.Rules.Law;

namespace JobSite.Core.Rules.Checks;

/// <summary>D05: what the law of the job's places asks for. A remote job meets the law of every place it is open to.</summary>
static class LawCheck
{
    public static IEnumerable<Finding> Of(CheckedPosting posting, PostingLaw law)
    {
        var today = DateOnly.FromDateTime(posting.Now.UtcDateTime);
        var reach = Reach.Of(posting.Job);

        return law.Rules.Where(r => r.Holds(today) && reach.Meets(r.Region))
            .SelectMany(rule => Breaches(posting, rule), (rule, breach) => (rule, breach))
            .GroupBy(x => (x.breach.Key, x.breach.Text, x.rule.Level))
            .Select(group => Finding(group.First().breach, [.. group.Select(x => x.rule)]));
    }

    static IEnumerable<Breach> Breaches(CheckedPosting posting, LawRule rule)
    {
        var pay = posting.Job.Pay;
        foreach (var asked in rule.Requires)
            if (Missing(asked, posting) is { } missing)
                yield return missing;

        foreach (var salary in pay.Where(p => IsTooWide(p, rule, posting.Rates)).Take(1))
            yield return new("law.wide", $"The range is wider than {rule.WidestRange:#,0} {rule.Currency} a year.", "Pay");
        foreach (var phrase in rule.Forbids.Where(f => posting.Text.Contains(f, StringComparison.OrdinalIgnoreCase)))
            yield return new("law.phrase", $"“{phrase}” may not stand in a posting.", "Description");
    }

    static Breach? Missing(string asked, CheckedPosting posting) => asked switch
    {
        "pay" when posting.Job.Pay.Count == 0 => new("law.pay", "Pay has to be stated.", "Pay"),
        "pay-both-ends" when posting.Job.Pay.Count == 0 || posting.Job.Pay.Any(p => p.Min is null || p.Max is null) =>
            new("law.pay", "Pay has to be stated, with both ends of the range.", "Pay"),
        "benefits" when posting.Form.Benefits.Count == 0 && !HasSection(posting, SectionKind.Benefits) =>
            new("law.benefits", "Benefits have to be described.", "Benefits"),
        "vacancy" when posting.Form.Vacancy is null => new("law.vacancy", "It has to be said whether a vacancy exists.", "Vacancy"),
        "ai-screening" when posting.Form.AiScreening is null => new("law.ai", "It has to be said whether AI screens applications.", "AiScreening"),
        _ => null, // a closing date every job here has, and says; titles have rules of their own
    };

    static bool HasSection(CheckedPosting posting, SectionKind kind) => posting.Description.Sections.Any(s => s.Kind == kind);

    static bool IsTooWide(Salary pay, LawRule rule, ExchangeRates rates)
    {
        if (rule is not { WidestRange: { } widest, Currency: { } currency }
            || pay.YearlyMin() is not { } min || pay.YearlyMax() is not { } max
            || rates.Convert(max, pay.Currency, currency) is not { } top || rates.Convert(max - min, pay.Currency, currency) is not { } width)
            return false;

        return width > widest && !(top > rule.NotAbove);
    }

    static Finding Finding(Breach breach, IReadOnlyList<LawRule> rules)
    {
        var weight = rules[0].Level switch { LawLevel.Block => Weight.Blocking, LawLevel.Warn => Weight.Warning, _ => Weight.Missing };
        var where = rules.Count switch
        {
            1 => $"{rules[0].Name} ({rules[0].AppliesWhen})",
            <= 3 => string.Join(", ", rules.Select(r => r.Name)),
            _ => $"{rules[0].Name}, {rules[1].Name} and {rules.Count - 2} more places",
        };

        return new(breach.Key, weight, breach.Text, $"The law of {where}.", breach.Field)
        {
            Cite = string.Join("; ", rules.Select(r => $"{r.Cite} (since {r.Since:yyyy-MM-dd})")),
        };
    }

    sealed record Breach(string Key, string Text, string Field);
}
