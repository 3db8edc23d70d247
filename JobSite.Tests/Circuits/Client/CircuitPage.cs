using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JobSite.Tests.Circuits.Client;

/// <summary>What a page brings along for its circuit.</summary>
/// <param name="Operations">The components that it asks the circuit for.</param>
/// <param name="State">What the server wants to have back.</param>
public sealed partial record CircuitPage(string Operations, string State)
{
    public static CircuitPage Read(string html)
    {
        var markers = Marker().Matches(html).Select(m => JsonNode.Parse(m.Groups[1].Value)!.AsObject()).Where(m => m.ContainsKey("descriptor"));
        var operations = markers.Select((marker, at) => new { type = "add", ssrComponentId = at + 1, marker }).ToList();

        return new(JsonSerializer.Serialize(new { batchId = 1, operations }), Kept().Match(html).Groups[1].Value);
    }

    [GeneratedRegex("<!--Blazor:({.*?})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex Kept();
}
