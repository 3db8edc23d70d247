using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JobSite.Core.Data;

/// <summary>Keeps a value or a list of values as JSON in one column; two of them are equal when their JSON is.</summary>
static class JsonColumn
{
    static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never reaches a page: it is read back before that
        Converters = { new JsonStringEnumConverter() },
    };

    extension<T>(PropertyBuilder<T> property)
    {
        public PropertyBuilder<T> HasJson() => property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), json => Read<T>(json)),
            new ValueComparer<T>(
                (a, b) => ReferenceEquals(a, b) || Write(a) == Write(b),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => value)); // never changed in place: the nouns hand out read-only values
    }

    static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
