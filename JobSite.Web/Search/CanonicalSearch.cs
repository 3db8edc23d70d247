using JobSite.Core.Search;
using JobSite.Core.Search.Addresses;
using JobSite.Web.Jobs;

namespace JobSite.Web.Search;

/// <summary>A search asked for at another than its own address is sent there; pages past the last are not there.</summary>
static class CanonicalSearch
{
    public static void UseCanonicalSearch(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!IsList(context.Request))
            await next();
        else if (FilterAddress.Read(context.Request.Query) is not { Page: <= JobFilter.LastPage } filter)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (!IsCanonical(context.Request, filter))
            context.Response.Redirect(AddressOf(context.Request, filter), permanent: true);
        else
            await next();
    });

    /// <summary>The filter's address, with the time zone that stands beside it for who does without cookies.</summary>
    public static string AddressOf(HttpRequest request, JobFilter filter)
    {
        var address = FilterAddress.Write(filter);

        return TimeZone(request) is { } zone
            ? $"{address}{(address.Contains('?') ? '&' : '?')}tz={Uri.EscapeDataString(zone)}"
            : address;
    }

    static bool IsList(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Value?.TrimEnd('/') is { } path
        && (path.Length == 0 || path.Equals("/jobs", StringComparison.OrdinalIgnoreCase));

    static bool IsCanonical(HttpRequest request, JobFilter filter)
    {
        var asked = request.Query.SelectMany(p => p.Value, (p, value) => (p.Key, Value: value ?? ""));
        var parts = FilterAddress.Parts(filter).Concat(TimeZone(request) is { } zone ? [("tz", zone)] : []).ToList();
        var path = request.Path.Value;

        return asked.SequenceEqual(parts) && (path == "/jobs" || (path == "/" && parts.Count == 0));
    }

    static string? TimeZone(HttpRequest request) =>
        request.Query["tz"] is [{ } zone, ..] && Known.IsTimeZone(zone) ? zone : null;
}
