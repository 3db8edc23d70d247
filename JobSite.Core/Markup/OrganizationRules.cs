using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

static class OrganizationRules
{
    public static IEnumerable<MarkupFault> Check(JsonObject posting)
    {
        const string path = "hiringOrganization";

        if (posting[path] is null)
        {
            yield return new(path, "The hiring organization is missing.");
        }
        else if (posting[path] is not JsonObject organization || !organization.Is("Organization"))
        {
            yield return new(path, "The hiring organization must be an Organization.");
        }
        else
        {
            if (string.IsNullOrWhiteSpace(organization.Text("name")))
                yield return new($"{path}.name", "The hiring organization has no name.");
            foreach (var address in new[] { "sameAs", "logo" })
                if (organization[address] is { } value && !IsWebAddress(value.AsText()))
                    yield return new($"{path}.{address}", "This must be a complete web address.");
        }

        if (posting["identifier"] is { } identifier && !IsIdentifier(identifier))
            yield return new("identifier", "The identifier must be a PropertyValue with the organization's name and its own number.");
        if (posting["directApply"] is { } direct && !direct.IsTruthValue())
            yield return new("directApply", "This must be true or false.");
    }

    static bool IsIdentifier(JsonNode identifier) => identifier.Is("PropertyValue")
        && identifier["name"].AsText() is { Length: > 0 } && identifier["value"] is JsonValue value && value.ToString() != "";

    static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}
