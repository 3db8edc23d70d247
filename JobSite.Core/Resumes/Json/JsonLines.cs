using System.Globalization;
using System.Text;
using System.Text.Json;
using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Json;

/// <summary>Values of a JSON file, each with the line that it stands in.</summary>
sealed class JsonLines(string file)
{
    const int LongestLine = 300;
    const int LongestValue = 5_000;

    readonly string[] lines = file.Split('\n');

    public FoundAt<string>? Find(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? Found(value, $"\"{name}\": ") : null;

    public IEnumerable<FoundAt<string>> All(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray().Take(100).Select(value => Found(value, "")).OfType<FoundAt<string>>()
            : [];

    /// <summary>"2013-12-01", "2013-12", "2013".</summary>
    public ResumeMonth? Month(JsonElement parent, string name)
    {
        var parts = Find(parent, name)?.Value.Split('-') ?? [];
        if (parts.Length == 0 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1940 or > 2100)
            return null;

        return new(year, parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is > 0 and <= 12 ? month : null);
    }

    /// <summary>Every text in the file, one a line.</summary>
    public static string AllText(JsonElement root)
    {
        var text = new StringBuilder();
        Add(root, text);

        return text.ToString().Trim();
    }

    static void Add(JsonElement element, StringBuilder text)
    {
        if (text.Length > ResumeLimits.Characters)
            throw RefusedFileException.TooLong;

        if (element.ValueKind is JsonValueKind.String && LineText.Line(element.GetString()!.Replace('\n', ' '), new("")) is { } line)
            text.Append(line.Shown).Append('\n');
        else if (element.ValueKind is JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Add(item, text);
        else if (element.ValueKind is JsonValueKind.Object)
            foreach (var property in element.EnumerateObject().Where(p => p.Name is not ("$schema" or "meta" or "image")))
                Add(property.Value, text);
    }

    FoundAt<string>? Found(JsonElement value, string label)
    {
        if (value.ValueKind is not JsonValueKind.String || value.GetString()!.Trim() is not { Length: > 0 and <= LongestValue } text)
            return null;

        var written = value.GetRawText();
        var line = Array.Find(lines, l => l.Contains(label + written, StringComparison.Ordinal)) ?? Array.Find(lines, l => l.Contains(written, StringComparison.Ordinal));

        return new(LineText.Line(text.Replace('\n', ' '), new(""))?.Shown ?? text, line is { Length: <= LongestLine } ? line.Trim() : label + written);
    }
}
