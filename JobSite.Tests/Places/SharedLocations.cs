using JobSite.Tests.Testing;

namespace JobSite.Tests.Places;

static class SharedLocations
{
    /// <summary>The location column, which is the fourth; titles may be quoted.</summary>
    public static IEnumerable<string> Greenhouse() =>
        SharedData.Lines("postings/greenhouse_listings_2026-01.dev.csv.gz")
            .Skip(1)
            .Select(l => Fields(l))
            .Where(f => f.Count > 3)
            .Select(f => f[3]);

    static List<string> Fields(string line)
    {
        List<string> fields = [""];
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted)
                fields.Add("");
            else
                fields[^1] += c;
        }

        return fields;
    }
}
