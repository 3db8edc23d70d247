namespace JobSite.Core.Values;

/// <summary>
/// The small tables that lie beside the code: ours, so no field holds the separator and nothing is quoted.
/// </summary>
public static class DataTable
{
    /// <summary>
    /// The rows of the CSV file of that name in the folder of <paramref name="near"/>, without its header and remarks
    /// (#).
    /// </summary>
    public static IReadOnlyList<string[]> Rows(Type near, string name, char separator = ',')
    {
        using var reader = Open(near, name);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
            if (line is [not '#', ..])
                rows.Add(line.Split(separator));

        return rows[1..];
    }

    /// <summary>The file as it is, for tables whose form is somebody else's.</summary>
    public static StreamReader Open(Type near, string name) => new(
        near.Assembly.GetManifestResourceStream(near, name)
        ?? throw new InvalidOperationException($"There is no table {name} beside {near.Name}."));

    /// <summary>The parts of a field that is a list.</summary>
    public static string[] List(string field) =>
        field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
