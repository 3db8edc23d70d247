using JobSite.Core.Work;

namespace JobSite.Core.Posting;

/// <summary>What each field of a posting takes. The form says it while one types; publishing asks the same again.</summary>
public static class JobFormRules
{
    public static IReadOnlyList<FormFault> Check(JobForm form, DateTimeOffset now) =>
        [.. Role(form), .. Texts(form), .. PayLineRules.Check(form), .. WhereRules.Check(form), .. ApplyRules.Check(form, now)];

    static IEnumerable<FormFault> Role(JobForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Title))
            yield return new(nameof(form.Title), "Say what the job is called.", IsMissing: true);
        if (form.Title.Length > FormLimits.Title)
            yield return new(nameof(form.Title), $"A title has at most {FormLimits.Title} characters, this has {form.Title.Length}.");
        if (string.IsNullOrWhiteSpace(form.Company))
            yield return new(nameof(form.Company), "Say who hires.", IsMissing: true);
        if (form.Company.Length > FormLimits.Company)
            yield return new(nameof(form.Company), $"A name has at most {FormLimits.Company} characters, this has {form.Company.Length}.");
        if (form.Category is { } category && Category.Find(category) is null)
            yield return new(nameof(form.Category), "Choose a category from the list.");
        if (form.EmploymentTypes.Count == 0)
            yield return new(nameof(form.EmploymentTypes), "Say what kind of employment it is.", IsMissing: true);
        if (form.HoursPerWeek is <= 0 or > 80)
            yield return new(nameof(form.HoursPerWeek), "Hours a week are between 1 and 80.");
        if (form.DaysPerWeek is <= 0 or > 7)
            yield return new(nameof(form.DaysPerWeek), "Days a week are between 1 and 7.");
        if (form.FixedTermMonths is <= 0 or > 120)
            yield return new(nameof(form.FixedTermMonths), "A fixed term is between 1 and 120 months.");
        if (form.Openings is <= 0 or > FormLimits.Openings)
            yield return new(nameof(form.Openings), $"Openings are between 1 and {FormLimits.Openings:N0}.");
        if (form.MinExperienceYears is < 0 or > 50)
            yield return new(nameof(form.MinExperienceYears), "Years of experience are between 0 and 50.");
        if (form.Vacancy is null)
            yield return new(nameof(form.Vacancy), "Say whether there is a vacancy now.", IsMissing: true);
        if (form.AiScreening is null)
            yield return new(nameof(form.AiScreening), "Say who reads applications.", IsMissing: true);
    }

    static IEnumerable<FormFault> Texts(JobForm form)
    {
        if (form.Description.Length > FormLimits.Description)
            yield return new(nameof(form.Description), $"The text is too long: {form.Description.Length:N0} characters with its markup, at most {FormLimits.Description:N0}.");
        else if (WordsIn(form.Description) < FormLimits.ShortestDescription)
            yield return new(nameof(form.Description), "Describe the job: what one does, and what one must bring.", IsMissing: true);
        if (form.Skills.Count > FormLimits.Items)
            yield return new(nameof(form.Skills), $"At most {FormLimits.Items} skills: which of these {form.Skills.Count} matter most?");
        if (form.Benefits.Count > FormLimits.Items)
            yield return new(nameof(form.Benefits), $"At most {FormLimits.Items} benefits.");
        if (form.Benefits.Exists(b => b.Length > FormLimits.Line))
            yield return new(nameof(form.Benefits), $"A benefit has at most {FormLimits.Line} characters.");
        foreach (var (field, text) in Lines(form))
            if (text?.Length > FormLimits.Line)
                yield return new(field, $"At most {FormLimits.Line} characters, this has {text.Length}.");
    }

    static IEnumerable<(string Field, string? Text)> Lines(JobForm form) =>
    [
        (nameof(form.Equity), form.Equity), (nameof(form.Bonus), form.Bonus), (nameof(form.WorkplaceLabel), form.WorkplaceLabel),
        (nameof(form.WorkAuthorization), form.WorkAuthorization), (nameof(form.RelocationNote), form.RelocationNote),
        (nameof(form.Process), form.Process), (nameof(form.AiScreeningNote), form.AiScreeningNote),
        (nameof(form.AccommodationContact), form.AccommodationContact), (nameof(form.Requisition), form.Requisition),
    ];

    /// <summary>Characters that are not markup: this is asked at every key, so nothing is parsed.</summary>
    static int WordsIn(string html)
    {
        var (count, isTag) = (0, false);
        foreach (var c in html)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && c != '>' && !char.IsWhiteSpace(c))
                count++;
        }

        return count;
    }
}
