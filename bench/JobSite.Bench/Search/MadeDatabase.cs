using System.Text.Json;
using JobSite.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Bench.Search;

/// <summary>A database full of made-up jobs, written straight into its tables.</summary>
static class MadeDatabase
{
    const long FirstSequence = 1_000_000; // companies have those below

    const string InsertJob = """
        INSERT INTO Jobs (Id, Key, CompanyId, Title, Summary, CategoryKey, Seniorities, EmploymentTypes, Workplace, Places, Eligibility, TimeZone,
            Pay, Skills, Poster, FirstSeenAt, PublishedAt, ConfirmedAt, ClosesAt, LineageKey, Reposts, TwinPlaces, Print, Sequence)
        VALUES ($id, $key, $company, $title, $summary, $category, $seniorities, $employment, $workplace, $places, $eligibility, '{}',
            $pay, $skills, 'Import', $seen, $seen, $now, $closes, '', 0, '[]', '', $sequence)
        """;

    public static async Task FillAsync(IDbContextFactory<JobSiteDb> dbs, int jobs, DateTimeOffset now)
    {
        await using var db = await dbs.CreateDbContextAsync();
        await db.Database.MigrateAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var all = await connection.BeginTransactionAsync();

        Companies(connection, jobs / MadeJobs.JobsPerCompany + 1);
        Jobs(connection, MadeJobs.All(jobs), now.ToUnixTimeMilliseconds());
        Run(connection, $"UPDATE ChangeSequence SET Last = {FirstSequence + jobs}");
        await all.CommitAsync();
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE); ANALYZE;");
    }

    static void Companies(SqliteConnection connection, int count)
    {
        using var insert = Command(connection, "INSERT INTO Companies (Id, Name, Slug, Sequence) VALUES ($id, $name, $slug, $id)");
        for (var i = 0; i < count; i++)
            Run(insert, ("$id", i + 1), ("$name", $"Company {i}"), ("$slug", $"company-{i}"));
    }

    static void Jobs(SqliteConnection connection, IEnumerable<MadeJob> jobs, long now)
    {
        using var job = Command(connection, InsertJob);
        using var text = Command(connection, "INSERT INTO JobTexts (JobId, Sections, Terms, History, Plain) VALUES ($id, '[]', '{}', '[]', $plain)");
        foreach (var made in jobs)
        {
            var seen = now - made.AgeInHours * 3_600_000L;
            Run(job,
                ("$id", made.Id), ("$key", made.Id.ToString("D7", null)), ("$company", made.Company + 1), ("$title", made.Title), ("$summary", made.Summary),
                ("$category", made.Category), ("$seniorities", Json(made.Seniority is { } s ? [s] : Array.Empty<string>())), ("$employment", Json(new[] { made.Employment })),
                ("$workplace", made.Workplace), ("$places", Json(new[] { new { made.Country, Locality = made.Town } })),
                ("$eligibility", Json(made.OpenTo switch
                {
                    null => new Dictionary<string, object>(),
                    "*" => new() { ["Mode"] = "Worldwide" },
                    var country => new() { ["Mode"] = "Countries", ["Include"] = new[] { country } },
                })),
                ("$pay", Json(made.Pay is { } p ? [new { MinMinor = p.From * 100L, MaxMinor = p.To * 100L, p.Currency, Period = "Year" }] : Array.Empty<object>())),
                ("$skills", Json(made.Skills.Select(slug => new { Slug = slug, Must = true }))),
                ("$seen", seen), ("$now", now - made.AgeInHours % 500 * 3_600_000L), ("$closes", now + (1 + made.Id % 1000) * 3_600_000L), ("$sequence", FirstSequence + made.Id));
            Run(text, ("$id", made.Id), ("$plain", made.Body));
        }
    }

    static string Json<T>(T value) => JsonSerializer.Serialize(value);

    static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    static void Run(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    static void Run(SqliteCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (command.Parameters.Count == 0)
            foreach (var (name, _) in values)
                command.Parameters.AddWithValue(name, "");
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value;
        command.ExecuteNonQuery();
    }
}
