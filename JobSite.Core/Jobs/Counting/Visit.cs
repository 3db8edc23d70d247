namespace JobSite.Core.Jobs.Counting;

/// <summary>Something to be counted.</summary>
/// <param name="Key">The job's.</param>
/// <param name="AccountId">Who it was, if signed in: a company's own members do not count. It is not kept.</param>
/// <param name="Origin">Null where it is a click on 'Apply', not a view.</param>
public readonly record struct Visit(string Key, DateOnly Day, string? AccountId, Origin? Origin)
{
    public static Visit View(string key, DateTimeOffset now, string? accountId, Origin origin) => new(key, DayOf(now), accountId, origin);

    public static Visit ApplyClick(string key, DateTimeOffset now, string? accountId) => new(key, DayOf(now), accountId, null);

    public static DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);
}
