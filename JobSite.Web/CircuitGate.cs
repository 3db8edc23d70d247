using JobSite.Web.Ui;

namespace JobSite.Web;

/// <summary>Circuits cost memory: only who works here may open one, and only from our own pages.</summary>
static class CircuitGate
{
    public static void UseCircuitGate(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/_blazor") || MayOpen(context))
            await next();
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
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
}
