using System.Globalization;
using System.Text;
using JobSite.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Data;

static class Dump
{
    extension(TestDb test)
    {
        /// <summary>All rows of these tables as the database holds them, type of each value included.</summary>
        public async Task<string> DumpAsync(params string[] tables)
        {
            await using var db = test.CreateDbContext();
            var text = new StringBuilder();
            foreach (var table in tables)
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"SELECT * FROM {table} ORDER BY 1";
                await using var row = await command.ExecuteReaderAsync();
                while (await row.ReadAsync())
                    for (var i = 0; i < row.FieldCount; i++)
                        text.AppendLine(CultureInfo.InvariantCulture, $"{table}.{row.GetName(i)}: {row.GetDataTypeName(i)} {Show(row.GetValue(i))}");
            }

            return text.ToString();
        }
    }

    static string? Show(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
