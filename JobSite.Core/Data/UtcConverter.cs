using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JobSite.Core.Data;

/// <summary>Keeps a moment as milliseconds since 1970 in UTC: sortable and comparable on every database.</summary>
sealed class UtcConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
