using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobSite.Core.Data.Inserting;

/// <summary>One prepared statement that inserts rows of one entity, and those of the parts of it that have a table of their own.</summary>
sealed class TableInsert : IDisposable
{
    readonly DbCommand command;
    readonly List<(ColumnValue Column, DbParameter Parameter)> values;
    readonly IProperty? generated;
    readonly List<(IForeignKey Key, TableInsert Insert)> parts;

    public TableInsert(JobSiteDb db, IEntityType type)
    {
        var table = type.GetTableMappings().Single().Table;
        generated = type.FindPrimaryKey()!.Properties.SingleOrDefault(p => p.ValueGenerated == ValueGenerated.OnAdd);
        var columns = table.Columns.Select(c => ValueOf(c, type)).OfType<ColumnValue>().ToList();

        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Sql(table, columns, db.GetService<ISqlGenerationHelper>());
        values = [.. columns.Select((c, position) => (c, c.ParameterIn(command, position)))];
        command.Prepare();

        parts = [.. type.GetReferencingForeignKeys()
            .Where(k => k is { IsUnique: true, IsOwnership: false, PrincipalToDependent: not null })
            .Select(k => (k, new TableInsert(db, k.DeclaringEntityType)))];
    }

    /// <summary>Gives the row its key as well, as saving would.</summary>
    public async Task AddAsync(object row, CancellationToken cancel)
    {
        foreach (var (column, parameter) in values)
            parameter.Value = column.Of(row);
        if (generated is null)
            await command.ExecuteNonQueryAsync(cancel);
        else
            Set(row, generated, await command.ExecuteScalarAsync(cancel));

        foreach (var (key, insert) in parts)
            if (key.PrincipalToDependent!.GetGetter().GetClrValue(row) is { } part)
            {
                Set(part, key.Properties.Single(), key.PrincipalKey.Properties.Single().GetGetter().GetClrValue(row));
                await insert.AddAsync(part, cancel);
            }
    }

    ColumnValue? ValueOf(IColumn column, IEntityType type)
    {
        if (column.PropertyMappings is [])
            throw new NotSupportedException($"{column} is not the column of a property.");

        var mapping = column.FindColumnMapping(type) ?? column.PropertyMappings[0];

        return mapping.Property == generated ? null : new(column, mapping.Property, mapping.TypeMapping);
    }

    string Sql(ITable table, List<ColumnValue> columns, ISqlGenerationHelper sql)
    {
        var names = string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)));
        var places = string.Join(", ", columns.Select((_, position) => $"@p{position}"));
        var key = generated is null ? "" : $" RETURNING {sql.DelimitIdentifier(generated.GetColumnName())}";

        return $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({names}) VALUES ({places}){key}";
    }

    static void Set(object row, IProperty property, object? value) =>
        property.PropertyInfo!.SetValue(row, Convert.ChangeType(value, property.ClrType, CultureInfo.InvariantCulture));

    public void Dispose()
    {
        command.Dispose();
        foreach (var (_, insert) in parts)
            insert.Dispose();
    }
}
