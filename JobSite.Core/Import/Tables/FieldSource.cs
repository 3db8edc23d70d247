using System.Text.Json;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Tables;

/// <summary>
/// Where a field's value comes from: columns joined by +, constants in quotes, and after a | what to take where all of
/// that is empty. A column of a nested object is written with dots; a list on the way gives a value for each of its elements.
/// </summary>
public sealed record FieldSource(IReadOnlyList<IReadOnlyList<FieldSource.Part>> Choices)
{
    public readonly record struct Part(string Text, bool IsConstant);

    public IEnumerable<string> Columns => Choices.SelectMany(c => c).Where(p => !p.IsConstant).Select(p => p.Text);

    /// <summary>The values, by the first choice that has any.</summary>
    /// <remarks><paramref name="read"/>: Gives what a column holds.</remarks>
    public IReadOnlyList<string?> Values(Func<string, IReadOnlyList<string?>> read, string separator)
    {
        foreach (var parts in Choices)
            if (Join(parts, read, parts.Any(p => p.IsConstant) ? "" : separator) is { Count: > 0 } values)
                return values;
        return [];
    }

    static List<string?> Join(IReadOnlyList<Part> parts, Func<string, IReadOnlyList<string?>> read, string separator)
    {
        List<IReadOnlyList<string?>> columns = [.. parts.Select(p => p.IsConstant ? [p.Text] : read(p.Text))];
        var rows = columns.Max(c => c.Count);
        var anyColumn = parts.Any(p => !p.IsConstant);
        var values = new List<string?>();

        for (var row = 0; row < rows; row++)
        {
            var words = columns.Select(c => c.Count == 1 ? c[0] : row < c.Count ? c[row] : null).ToList();
            var said = words.Where((w, i) => !parts[i].IsConstant && !string.IsNullOrWhiteSpace(w)).Any();
            if (said || !anyColumn)
                values.Add(string.Join(separator, words.Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => separator.Length > 0 ? w!.Trim() : w)));
        }
        return values;
    }

    public static FieldSource Column(string name) => new([[new Part(name, false)]]);

    public static FieldSource Of(IEnumerable<string> names) => new([.. names.Select(n => (IReadOnlyList<Part>)[new Part(n, false)])]);

    /// <summary>What a column holds in a JSON record.</summary>
    public static IReadOnlyList<string?> In(JsonElement record, string path)
    {
        if (record.TryGetProperty(path, out var direct))
            return [.. ValuesOf(direct)];

        IEnumerable<JsonElement?> here = [record];
        foreach (var name in path.Split('.'))
            here = here.SelectMany(e => Elements(e, name));
        return [.. here.SelectMany(e => e is { } v ? ValuesOf(v) : [null])];
    }

    static IEnumerable<JsonElement?> Elements(JsonElement? element, string name) => element switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany(i => Elements(i, name)),
        { ValueKind: JsonValueKind.Object } one when one.TryGetProperty(name, out var value) => [value],
        _ => [null],
    };

    static IEnumerable<string?> ValuesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.Object ? i.Text("name") : i.AsText()),
        JsonValueKind.Object => [value.Text("name")],
        _ => [value.AsText()],
    };
}
