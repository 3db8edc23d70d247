namespace JobSite.Core.Places;

/// <summary>The tables that lie beside the code. They are ours, and no field of them holds a comma or a quote.</summary>
static class PlaceTable
{
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(PlaceTable).Assembly.GetManifestResourceStream($"{typeof(PlaceTable).Namespace}.{name}.csv")
            ?? throw new InvalidOperationException($"There is no table {name}.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
            rows.Add(line.Split(','));

        return rows;
    }

    public static string[] List(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
