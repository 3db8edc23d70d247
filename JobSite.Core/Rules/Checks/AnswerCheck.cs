namespace JobSite.Core.Rules.Checks;

/// <summary>A19, A32, A36: the questions that every posting has to answer.</summary>
static class AnswerCheck
{
    public static IEnumerable<Finding> Of(CheckedPosting posting)
    {
        var form = posting.Form;
        if (form.Vacancy is null)
            yield return new("vacancy.missing", Weight.Missing, "Is there a vacancy now, or is this for a pool?",
                "Ghost jobs are what seekers hate most; some laws ask for the answer.", "Vacancy")
            {
                Fixes = [new("It exists", f => f.Vacancy = Jobs.Vacancy.Existing), new("For a pool", f => f.Vacancy = Jobs.Vacancy.Pool)],
            };
        if (form.AiScreening is null)
            yield return new("ai.missing", Weight.Missing, "Does AI screen the applications?",
                "Readers want to know, and some laws ask for the answer.", "AiScreening")
            {
                Fixes = [new("No", f => f.AiScreening = Jobs.AiScreening.None), new("It assists", f => f.AiScreening = Jobs.AiScreening.Assists)],
            };
        if (string.IsNullOrWhiteSpace(form.Process))
            yield return new("process.missing", Weight.Missing, "Say how hiring goes, such as “3 steps, about 2 weeks”.", Field: "Process");
        if (form.Guessed.Count > 0)
            yield return new("guessed", Weight.Missing,
                form.Guessed.Count == 1 ? "One field was filled in from elsewhere: look at it." : $"{form.Guessed.Count} fields were filled in from elsewhere: look at them.");
    }
}
