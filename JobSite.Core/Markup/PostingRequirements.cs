using System.Text.Json.Nodes;
using JobSite.Core.Jobs;

namespace JobSite.Core.Markup;

/// <summary>What a job asks for: experience, education, the right to work.</summary>
static class PostingRequirements
{
    public const string None = "no requirements";

    public static readonly IReadOnlyList<string> Credentials =
        ["high school", "associate degree", "bachelor degree", "professional certificate", "postgraduate degree"];

    public static void AddTo(JsonObject posting, JobTerms terms)
    {
        var (experience, education) = (Experience(terms.MinExperienceMonths), EducationOf(terms.Education));

        posting.AddKnown("experienceRequirements", experience);
        posting.AddKnown("educationRequirements", education);
        if (experience is JsonObject && education is JsonObject)
            posting.AddKnown("experienceInPlaceOfEducation", terms.ExperienceInPlaceOfEducation);
        posting.AddKnown("totalJobOpenings", terms.Openings);
        posting.AddKnown("eligibilityToWorkRequirement", terms.WorkAuthorization);
    }

    static JsonNode? Experience(int? months) => months switch
    {
        null or < 0 => null,
        0 => None,
        _ => new JsonObject { ["@type"] = "OccupationalExperienceRequirements", ["monthsOfExperience"] = months },
    };

    static JsonNode? EducationOf(Education? education) => education switch
    {
        null => null,
        Education.None => None,
        Education.HighSchool => Credential(0),
        Education.Associate => Credential(1),
        Education.Bachelor => Credential(2),
        Education.Certificate => Credential(3),
        _ => Credential(4),
    };

    static JsonObject Credential(int category) =>
        new() { ["@type"] = "EducationalOccupationalCredential", ["credentialCategory"] = Credentials[category] };
}
