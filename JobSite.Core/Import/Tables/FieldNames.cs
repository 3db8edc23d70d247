using System.Text;

namespace JobSite.Core.Import.Tables;

/// <summary>What sources call their fields (field-names.csv).</summary>
public static class FieldNames
{
    static readonly Dictionary<string, (Field Field, int Rank)> ByName = Load();

    public static Field? Find(string name) => ByName.TryGetValue(Plain(name), out var found) ? found.Field : null;

    /// <summary>How far down the list of its field's names a name stands: of two columns for one field, the lower counts.</summary>
    public static int Rank(string name) => ByName.TryGetValue(Plain(name), out var found) ? found.Rank : int.MaxValue;

    static Dictionary<string, (Field, int)> Load()
    {
        using var csv = typeof(FieldNames).Assembly.GetManifestResourceStream(typeof(FieldNames), "field-names.csv")!;
        using var lines = new StreamReader(csv);
        var names = new Dictionary<string, (Field, int)>();

        for (lines.ReadLine(); lines.ReadLine()?.Split(',') is [var field, var list];)
            foreach (var (rank, name) in list.Split('|').Index())
                names.Add(Plain(name), (Enum.Parse<Field>(field), rank));
        return names;
    }

    // "companyName", "Company_Name" and "company-name" are one name.
    static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
            if (char.IsLetterOrDigit(c) || c == '.')
                plain.Append(char.ToLowerInvariant(c));

        return plain.ToString();
    }
}
