using JobSite.Core.Search;
using Microsoft.Data.Sqlite;

namespace JobSite.Bench.Search;

/// <summary>The way without an index of our own: SQLite's full-text search, ranked by bm25, and a GROUP BY for each facet.</summary>
sealed class Fts5 : IDisposable
{
    static readonly string[] Facets = ["Workplace", "CategoryKey", "Seniorities", "EmploymentTypes", "CompanyId", "Pay <> '[]'"];

    readonly SqliteConnection connection;

    public Fts5(string database)
    {
        connection = new($"Data Source={database}");
        connection.Open();
        Run("PRAGMA cache_size = -65536; PRAGMA mmap_size = 8589934592");
        if (Number("SELECT count(*) FROM sqlite_master WHERE name = 'fts'") > 0)
            return;

        Run("""
            CREATE VIRTUAL TABLE fts USING fts5(title, company, summary, body, content='', tokenize='porter unicode61', prefix='2 3');
            INSERT INTO fts (rowid, title, company, summary, body)
                SELECT j.Id, j.Title, c.Name, j.Summary, t.Plain FROM Jobs j JOIN Companies c ON c.Id = j.CompanyId JOIN JobTexts t ON t.JobId = j.Id;
            """);
    }

    public int Search(JobFilter filter)
    {
        var words = filter.Words is { } w ? string.Join(' ', w.Split(' ').Where(x => x[0] != '-').Select(x => $"\"{x.Replace("title:", "").Trim('"')}\"")) : null;
        var from = words is null ? "Jobs j" : "fts JOIN Jobs j ON j.Id = fts.rowid";
        var where = "j.ClosesAt > 0" + (words is null ? "" : $" AND fts MATCH '{words.Replace("'", "''")}'") + string.Concat(Conditions(filter));

        Run($"SELECT j.Id, j.Title FROM {from} WHERE {where} ORDER BY {(words is null ? "j.FirstSeenAt DESC" : "bm25(fts, 10, 4, 2, 1)")} LIMIT 20 OFFSET {(filter.Page - 1) * 20}");
        foreach (var facet in Facets)
            Run($"SELECT {facet}, count(*) FROM {from} WHERE {where} GROUP BY 1");

        return Number($"SELECT count(*) FROM {from} WHERE {where}");
    }

    public void Dispose() => connection.Dispose();

    static IEnumerable<string> Conditions(JobFilter filter)
    {
        if (filter.Workplaces.Count > 0)
            yield return $" AND j.Workplace = '{filter.Workplaces[0]}'";
        if (filter.Categories.Count > 0)
            yield return $" AND j.CategoryKey IN ({string.Join(',', filter.Categories.Select(c => $"'{c}'"))})";
        if (filter.Seniorities.Count > 0)
            yield return $" AND j.Seniorities LIKE '%\"{filter.Seniorities[0]}\"%'";
        if (filter.EmploymentTypes.Count > 0)
            yield return $" AND j.EmploymentTypes LIKE '%\"{filter.EmploymentTypes[0]}\"%'";
        if (filter.Skills.Count > 0)
            yield return $" AND j.Skills LIKE '%\"{filter.Skills[0]}\"%'";
        if (filter.PayStated || filter.PaysAtLeast is not null)
            yield return " AND j.Pay <> '[]'";
        if (filter.Place is { } place)
            yield return $" AND j.Places LIKE '%\"{place}\"%'";
    }

    void Run(string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        using var rows = command.ExecuteReader();
        while (rows.Read()) { }
    }

    int Number(string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        return Convert.ToInt32(command.ExecuteScalar(), null);
    }
}
