using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Rules.Checks;

/// <summary>A20, A22, A25: where the work is and who may apply, and whether the text says the same.</summary>
static class WhereCheck
{
    public static IEnumerable<Finding> Of(CheckedPosting posting) =>
        Workplace(posting).Concat(PlacesOf(posting)).Concat(WhoMayApply(posting));

    static IEnumerable<Finding> Workplace(CheckedPosting posting)
    {
        var form = posting.Form;
        var told = WorkplaceReader.InText(form.Title, posting.Description.PlainWithoutLegal, posting.Description.RoutingCodes);
        if (form.Workplace is null)
            yield return new("workplace.missing", Weight.Missing, "Say whether the work is on site, hybrid or remote.", Field: "Workplace")
            {
                Fixes = told is null ? [] : [new($"It is {Name(told.Value)}", f => f.Workplace = told.Value)],
            };
        else if (told is not null && told.Value != form.Workplace)
            yield return new("workplace.conflict", Weight.Warning, $"Your text says “{told.Source}”, the field says {Name(form.Workplace.Value)}.",
                "Fake remote is what seekers report most.", "Workplace")
            { Fixes = [new($"It is {Name(told.Value)}", f => f.Workplace = told.Value)] };

        if (form is { Workplace: WorkplaceType.Hybrid, OnSiteDaysPerWeek: null })
            yield return new("workplace.days", Weight.Missing, "Say how many days a week are on site.",
                "Hybrid means anything from one day a month to four a week.", "OnSiteDaysPerWeek")
            {
                Fixes = WorkplaceReader.OnSiteDays(posting.Text) is { } days
                    ? [new($"{days.Value:0.#} days, as your text says", f => f.OnSiteDaysPerWeek = days.Value)]
                    : [],
            };
    }

    static IEnumerable<Finding> PlacesOf(CheckedPosting posting)
    {
        foreach (var unknown in posting.Form.Places.Where(p => !string.IsNullOrWhiteSpace(p) && PlaceParser.Read(p).Places.Count == 0).Take(3))
            yield return new("place.unknown", Weight.Warning, $"“{unknown}” is no place that we know.", "Write it as “Town, Country”.", "Places");
    }

    static IEnumerable<Finding> WhoMayApply(CheckedPosting posting)
    {
        var told = EligibilityParser.Read(posting.Text);
        var said = posting.Job.Eligibility;
        if (said.Mode is EligibilityMode.Unclear)
        {
            var isSaid = told is { Mode: not EligibilityMode.Unclear };
            if (isSaid || posting.Form.Workplace is WorkplaceType.Remote)
                yield return new("apply.missing", Weight.Missing, isSaid
                    ? $"Say who can apply: the text limits it to {Of(told!)}"
                    : "Say who can apply: which countries, or anybody anywhere.", "Each reader then sees whether they can.", "ApplyFrom")
                {
                    Fixes = isSaid ? [Take(told!)] : [],
                };
        }
        else if (told is { Mode: not EligibilityMode.Unclear } && Contradicts(said, told))
            yield return new("apply.conflict", Weight.Warning, $"Your text says “{told.SourceText}”, the field says {EligibilityText.Of(said)}.",
                "Who applies in vain is told so too late.", "ApplyFrom")
            { Fixes = [Take(told)] };
    }

    static bool Contradicts(Eligibility said, Eligibility told) => said.Mode != told.Mode
        || (said.Mode is EligibilityMode.Countries && !said.Countries().Overlaps(told.Countries()));

    static Fix Take(Eligibility told) => new($"Limit it to {Of(told)}", form =>
    {
        (form.Worldwide, form.ApplyFrom, form.NotFrom) =
            (told.Mode is EligibilityMode.Worldwide, [.. told.Include], [.. told.Exclude]);
    });

    static string Of(Eligibility told) => told switch
    {
        { Mode: EligibilityMode.Worldwide } => "no country",
        { Include: ["US"] } => "the United States",
        _ => EligibilityText.List(told.Include),
    };

    static string Name(WorkplaceType type) => type switch
    {
        WorkplaceType.OnSite => "on site",
        WorkplaceType.Hybrid => "hybrid",
        _ => "remote",
    };
}
