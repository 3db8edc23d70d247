using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

/// <summary>The way down to a page, as schema.org's BreadcrumbList. Addresses are absolute; the last step may have none.</summary>
public static class BreadcrumbList
{
    public static JsonObject Of(IEnumerable<(string Name, string? Address)> steps) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. steps.Select((step, i) => Step(i + 1, step.Name, step.Address))]),
    };

    static JsonObject Step(int position, string name, string? address)
    {
        var step = new JsonObject { ["@type"] = "ListItem", ["position"] = position, ["name"] = name };
        step.AddKnown("item", address);

        return step;
    }
}
