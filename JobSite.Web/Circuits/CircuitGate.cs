using Microsoft.AspNetCore.Http.Features;

namespace JobSite.Web.Circuits;

/// <summary>Circuits cost memory: only who works here may open one, only from our own pages, and only over a WebSocket.</summary>
static class CircuitGate
{
    const string Path = "/_blazor";

    public static void UseCircuitGate(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments(Path, out var rest))
            await next();
        else if (!MayOpen(context))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (!rest.HasValue && !IsWebSocket(context))
            context.Response.StatusCode = StatusCodes.Status400BadRequest; // asking again and again costs more than a line that stays
        else
            await next();
    });

    static bool MayOpen(HttpContext context) =>
        IsFromHere(context.Request)
        && (context.User.Identity is { IsAuthenticated: true }
            || context.RequestServices.GetRequiredService<CircuitPass>().IsHeldBy(context));

    // A browser lets any page open a WebSocket to anywhere; it only says from where.
    static bool IsFromHere(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && from.Authority.Equals(new Uri($"{request.Scheme}://{request.Host}").Authority, StringComparison.OrdinalIgnoreCase));

    static bool IsWebSocket(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
        || context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true };
}
