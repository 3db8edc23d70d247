using System.Text.Json;

namespace JobSite.Core.Import.Reading;

/// <summary>What a JSON file is made of, as far as its beginning shows.</summary>
/// <remarks><paramref name="Records"/>: 
/// For each list of objects, what its first objects' fields are called. The outermost list, the lines of NDJSON and the
/// outermost object itself go by the name "".
/// </remarks>
public sealed record JsonOutline(JsonShape Shape, IReadOnlyDictionary<string, HashSet<string>> Records)
{
    /// <summary>The list whose records have all these fields; null when there is none.</summary>
    public string? ListWith(params ReadOnlySpan<string> fields)
    {
        string? found = null;
        foreach (var (list, known) in Records)
        {
            var has = true;
            foreach (var field in fields)
                has &= known.Contains(field);
            if (has && (found is null || list.Length > 0))
                found = list;
        }
        return found;
    }

    /// <summary>Null where this is no JSON at all.</summary>
    public static JsonOutline? Of(byte[] head, bool whole)
    {
        var records = new Dictionary<string, HashSet<string>> { [""] = [] };
        var reader = new Utf8JsonReader(head, whole, new(new() { MaxDepth = Limits.Depth, AllowMultipleValues = true }));
        var isList = false;
        var values = 0;

        try
        {
            var (name, list) = ("", (string?)null);
            while (reader.Read())
                switch (reader.TokenType, reader.CurrentDepth)
                {
                    case (JsonTokenType.StartArray, 0): isList = true; break;
                    case (JsonTokenType.EndObject, 0): values++; break;
                    case (JsonTokenType.StartArray, 1) when !isList: list = name; break;
                    case (JsonTokenType.StartObject, 2) when list is not null: records.TryAdd(list, []); break;
                    case (JsonTokenType.EndArray, 1): list = null; break;
                    case (JsonTokenType.PropertyName, 1) when !isList:
                    case (JsonTokenType.PropertyName, 2) when isList:
                        records[""].Add(name = reader.GetString()!);
                        break;
                    case (JsonTokenType.PropertyName, 3) when list is not null && records.TryGetValue(list, out var fields):
                        fields.Add(reader.GetString()!);
                        break;
                }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            if (values == 0 && !isList)
                return AreLines(head) ? OfLines(head) : records[""].Count > 0 ? new(JsonShape.Alone, records) : null;
            values++;
        }

        return values > 1 && !isList
            ? new(JsonShape.Lines, new Dictionary<string, HashSet<string>> { [""] = records[""] })
            : new(isList ? JsonShape.List : JsonShape.Alone, records);
    }

    // The first line is broken, and yet two others are whole objects: that is NDJSON with a bad line, not a bad document.
    static bool AreLines(byte[] head) => WholeLines(head).Take(2).Count() == 2;

    static JsonOutline OfLines(byte[] head) => new(JsonShape.Lines, new Dictionary<string, HashSet<string>>
    {
        [""] = [.. WholeLines(head).SelectMany(line => line)],
    });

    static IEnumerable<string[]> WholeLines(byte[] head)
    {
        foreach (var line in System.Text.Encoding.UTF8.GetString(head).Split('\n', 30).Take(29))
            if (line.StartsWith('{') && NamesIn(line) is { } names)
                yield return names;
    }

    static string[]? NamesIn(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return [.. json.RootElement.EnumerateObject().Select(p => p.Name)];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
