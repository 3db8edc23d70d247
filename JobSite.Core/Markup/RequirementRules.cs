using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

static class RequirementRules
{
    public static IEnumerable<MarkupFault> Check(JsonObject posting)
    {
        foreach (var (path, value) in posting.Each("employmentType"))
            if (value.AsText() is not { } type || !GoogleEmploymentType.All.Contains(type))
                yield return new(path, $"The employment type must be one of {string.Join(", ", GoogleEmploymentType.All)}.");

        const string experience = "experienceRequirements";
        if (posting[experience] is { } asked && !IsNone(asked) && !IsCount((asked as JsonObject)?.Number("monthsOfExperience")))
            yield return new($"{experience}.monthsOfExperience", "Experience must be a whole number of months, or \"no requirements\".");

        foreach (var (path, value) in posting.Each("educationRequirements"))
            if (!IsNone(value) && (value as JsonObject)?.Text("credentialCategory") is var credential
                && (credential is null || !PostingRequirements.Credentials.Contains(credential)))
                yield return new($"{path}.credentialCategory",
                    $"Education must be one of {string.Join(", ", PostingRequirements.Credentials)}, or \"no requirements\".");

        const string instead = "experienceInPlaceOfEducation";
        if (posting[instead] is { } replaces)
        {
            if (!replaces.IsTruthValue())
                yield return new(instead, "This must be true or false.");
            if (posting[experience] is not JsonObject || posting["educationRequirements"] is null)
                yield return new(instead, "This needs both the experience and the education that are asked for.");
        }

        if (posting["totalJobOpenings"] is not null && !IsCount(posting.Number("totalJobOpenings")))
            yield return new("totalJobOpenings", "The number of openings must be a whole number above zero.");
    }

    static bool IsCount(decimal? number) => number >= 1 && number % 1 == 0;

    static bool IsNone(JsonNode? value) => value.AsText() == PostingRequirements.None;
}
