using System.Security.Claims;
using JobSite.Core.Jobs;
using JobSite.Core.Jobs.Counting;
using JobSite.Web.Jobs;
using Microsoft.AspNetCore.Components.Endpoints;

namespace JobSite.Web.Hiring;

/// <summary>Counts who opens a job's page, once it is sent. It writes nothing: <see cref="CountWriter"/> does, later.</summary>
static class VisitCounting
{
    /// <summary>Has to stand before HEAD becomes GET.</summary>
    public static void UseVisitCounting(this WebApplication app) => app.Use(async (context, next) =>
    {
        var isVisit = context.Request.Path.StartsWithSegments("/jobs") && Visitors.IsVisit(context.Request);
        await next();

        if (isVisit && context.Response.StatusCode == StatusCodes.Status200OK && KeyOf(context) is { } key)
            CountView(context, key, Visitors.OriginOf(context.Request));
    });

    /// <summary>
    /// A browser that fetched the page ahead shows it later without asking: it says so here. See <c>site.js</c>.
    /// </summary>
    public static void MapSeen(this IEndpointRouteBuilder site) => site.MapPost("/jobs/{key}/seen", (string key, HttpContext context) =>
    {
        if (JobKey.In(key) is { } known && Visitors.IsFromOwnPage(context.Request))
            CountView(context, known, Origin.Here);

        return TypedResults.NoContent();
    });

    public static string? AccountOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    static string? KeyOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(JobPage)
        && context.Request.RouteValues["Address"] is string address ? JobKey.In(address) : null;

    static void CountView(HttpContext context, string key, Origin origin) =>
        context.RequestServices.GetRequiredService<JobCounts>()
            .Add(Visit.View(key, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), AccountOf(context), origin));
}
