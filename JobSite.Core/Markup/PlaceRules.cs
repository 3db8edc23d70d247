using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

static class PlaceRules
{
    const string Type = "jobLocationType";
    const string Applicants = "applicantLocationRequirements";

    static readonly string[] AddressParts = ["streetAddress", "addressLocality", "postalCode"];

    public static IEnumerable<MarkupFault> Check(JsonObject posting)
    {
        var isRemote = posting.Text(Type) == "TELECOMMUTE";
        if (posting[Type] is not null && !isRemote)
            yield return new(Type, "The only value is TELECOMMUTE, for work that is wholly remote.");
        if (isRemote && posting.Text("description")?.Contains("remote", StringComparison.OrdinalIgnoreCase) == false)
            yield return new("description", "The job is marked as remote, but its description does not say so.");
        if (!isRemote && posting[Applicants] is not null)
            yield return new(Applicants, "This belongs to wholly remote work only, together with TELECOMMUTE.");
        if (!isRemote && posting["jobLocation"] is null)
            yield return new("jobLocation", "The place of work is missing.");
        if (isRemote && posting["jobLocation"] is null && posting[Applicants] is null)
            yield return new(Applicants, "Remote work needs at least one country from which one may apply.");

        foreach (var (path, value) in posting.Each("jobLocation"))
            foreach (var fault in Location(path, value))
                yield return fault;

        foreach (var (path, value) in posting.Each(Applicants))
            if (ApplicantFault(value) is { } sentence)
                yield return new($"{path}.name", sentence);
    }

    static IEnumerable<MarkupFault> Location(string path, JsonNode? place)
    {
        if (!place.Is("Place") || place!["address"] is not JsonObject address || !address.Is("PostalAddress"))
        {
            yield return new(path, "A place of work must be a Place with a PostalAddress.");
            yield break;
        }

        var country = address["addressCountry"] is JsonObject named ? named.Text("name") : address.Text("addressCountry");
        if (string.IsNullOrWhiteSpace(country))
            yield return new($"{path}.address.addressCountry", "The place of work has no country.");
        else if (!CountryCodes.IsKnown(country))
            yield return new($"{path}.address.addressCountry", "The country must be its two-letter ISO code.");

        var parts = AddressParts.Select(address.Text).OfType<string>().ToList();
        if (parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() < parts.Count)
            yield return new($"{path}.address", "The same words stand in several parts of the address.");
    }

    static string? ApplicantFault(JsonNode? place) => place switch
    {
        JsonObject country when country.Is("Country") => country.Text("name") is { } name && CountryCodes.IsKnown(name)
            ? null
            : "The country must be its two-letter ISO code.",
        JsonObject state when state.Is("State") => state.Text("name")?.Split(", ") is [{ Length: > 0 }, { Length: > 0 }]
            ? null
            : "A state must be named with its country, such as \"CA, USA\".",
        _ => "This must be a Country or a State.",
    };
}
