using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

static class KnownProperties
{
    extension(JsonObject thing)
    {
        /// <summary>Adds a property, or nothing where nothing is known: an empty property is worse than none.</summary>
        public void AddKnown(string name, JsonNode? value)
        {
            if (value is not null)
                thing[name] = value;
        }

        public string? Text(string name) => thing[name].AsText();

        public decimal? Number(string name) =>
            thing[name] is JsonValue value && value.GetValueKind() is JsonValueKind.Number && decimal.TryParse(
                value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture,
                out var number)
                ? number
                : null;

        /// <summary>The property's values with their paths, whether it holds one or a list.</summary>
        public IEnumerable<(string Path, JsonNode? Value)> Each(string name) => thing[name] switch
        {
            null => [],
            JsonArray list => list.Select((value, i) => ($"{name}[{i}]", value)),
            var one => [(name, one)],
        };
    }

    extension(JsonNode? node)
    {
        public string? AsText() => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

        public bool IsTruthValue() => node is JsonValue value && value.TryGetValue<bool>(out _);

        public bool Is(string type) => node is JsonObject thing && thing.Text("@type") == type;
    }
}
