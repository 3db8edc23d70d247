using System.Globalization;
using System.Text.Json;

namespace JobSite.Core.Import.Reading;

/// <summary>Asks a JSON object for what may or may not be there. A path is names with dots between ("location.name").</summary>
public static class JsonReading
{
    extension(JsonElement json)
    {
        public JsonElement? At(string path)
        {
            JsonElement? here = json;
            foreach (var name in path.AsSpan().Split('.'))
                here = here is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(path.AsSpan()[name], out var next) ? next : null;

            return here is { ValueKind: not JsonValueKind.Null } ? here : null;
        }

        /// <summary>A string, number or flag as trimmed words; null where there are none.</summary>
        public string? Text(string path) => json.At(path)?.AsText();

        public string? AsText()
        {
            if (json.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
                return null;

            var text = json.ToString();
            if (text.Length > Limits.Field)
                throw new RefusedException($"one of its fields is over {Limits.Field >> 20} MB");
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }

        public decimal? Number(string path) =>
            decimal.TryParse(json.Text(path), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

        public bool? Flag(string path) => json.At(path)?.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

        public DateTimeOffset? Date(string path) => json.Text(path) is { } text ? Dates.Read(text) : null;

        /// <summary>The elements of a list; a single thing is a list of one.</summary>
        public IEnumerable<JsonElement> Items(string path) => json.At(path) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
            { } one => [one],
        };

        public IEnumerable<string> Texts(string path) => json.Items(path).Select(i => i.AsText()).OfType<string>();
    }
}
