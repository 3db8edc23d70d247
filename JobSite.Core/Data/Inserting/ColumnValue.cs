using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobSite.Core.Data.Inserting;

/// <summary>What one column of a row holds, and how the model converts it.</summary>
sealed class ColumnValue(IColumn column, IProperty property, RelationalTypeMapping type)
{
    readonly Func<object, object?> read = ValuePath.To(property);

    public string Name => column.Name;

    public DbParameter ParameterIn(DbCommand command, int position)
    {
        var parameter = type.CreateParameter(command, $"@p{position}", null, nullable: true);
        command.Parameters.Add(parameter);

        return parameter;
    }

    public object Of(object row)
    {
        var value = read(row);

        return (type.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
