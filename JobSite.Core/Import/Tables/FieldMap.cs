using System.Text;

namespace JobSite.Core.Import.Tables;

/// <summary>Which columns go into which fields: "title=positionTitle,location=city+state,payCurrency='USD'".</summary>
public sealed record FieldMap(IReadOnlyDictionary<Field, FieldSource> Sources)
{
    public static readonly FieldMap Empty = new(new Dictionary<Field, FieldSource>());

    public bool IsEmpty => Sources.Count == 0;

    /// <summary>Throws <see cref="RefusedException"/> with what is wrong with it.</summary>
    public static FieldMap Parse(string map)
    {
        var sources = new Dictionary<Field, FieldSource>();
        foreach (var entry in Split(map, ','))
        {
            var at = entry.IndexOf('=');
            if (at < 0)
                throw new RefusedException($"the mapping '{entry.Trim()}' is not of the form field=column");
            if (!Enum.TryParse<Field>(entry[..at].Trim(), ignoreCase: true, out var field) || char.IsAsciiDigit(entry.TrimStart()[0]))
                throw new RefusedException($"there is no field '{entry[..at].Trim()}'; the fields are {string.Join(", ", Names)}");

            sources[field] = new([.. Split(entry[(at + 1)..], '|').Select(choice => (IReadOnlyList<FieldSource.Part>)[.. Split(choice, '+').Select(PartOf)])]);
        }
        return new(sources);
    }

    public static IEnumerable<string> Names =>
        Enum.GetNames<Field>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]);

    /// <summary>This map, and for what it does not mention the columns whose names say what they hold.</summary>
    public FieldMap WithDefaults(IEnumerable<string> columns)
    {
        var taken = Sources.Values.Where(s => s.Choices.All(c => c.Count == 1)).SelectMany(s => s.Columns).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sources = new Dictionary<Field, FieldSource>(Sources);
        var known = columns.Where(c => !taken.Contains(c)).Select(c => (Column: c, Field: FieldNames.Find(c))).Where(c => c.Field is not null);

        foreach (var group in known.GroupBy(c => c.Field!.Value))
            sources.TryAdd(group.Key, FieldSource.Of(group.Select(c => c.Column).OrderBy(FieldNames.Rank)));
        return new(sources);
    }

    static FieldSource.Part PartOf(string part)
    {
        part = part.Trim();
        return part is ['\'', .., '\''] ? new(part[1..^1], true) : new(part, false);
    }

    static List<string> Split(string text, char separator)
    {
        var (parts, part, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text)
        {
            quoted ^= c == '\'';
            if (c != separator || quoted)
            {
                part.Append(c);
                continue;
            }
            parts.Add(part.ToString());
            part.Clear();
        }
        if (quoted)
            throw new RefusedException($"a quote in '{text}' is not closed");

        return [.. parts.Append(part.ToString()).Where(p => p.Trim().Length > 0)];
    }
}
