using JobSite.Web.Ui;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace JobSite.Web;

/// <summary>Steps that a request passes on its way to a page.</summary>
static class SitePipeline
{
    /// <summary>Pages answer to GET alone, and to HEAD with the same without a body. Stands before the routing.</summary>
    public static void UseHeadAsGet(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
            (context.Request.Method, context.Response.Body) = (HttpMethods.Get, Stream.Null);

        await next();
    });

    /// <summary>The page that explains what went wrong is asked for with GET, whatever went wrong.</summary>
    public static void UseReExecuteAsGet(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerPathFeature>() is not null)
            context.Request.Method = HttpMethods.Get;

        await next();
    });

    /// <summary>The framework takes any page for a form that may be sent; those that are none refuse it.</summary>
    public static void UseReadOnlyPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint() is not { } page || !IsReadOnly(page))
        {
            await next();
            return;
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
    });

    static bool IsReadOnly(Endpoint page) =>
        page.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && page.Metadata.GetMetadata<HasFormAttribute>() is null
        && !Island.Is(page);

    /// <summary>
    /// The framework sends a cookie and forbids keeping a copy with every page, for forms. Pages without one need
    /// neither: nobody gets a cookie for reading, and going back is instant.
    /// </summary>
    public static void UsePublicPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (IsForReading(context))
            context.Response.OnStarting(BeforeItIsSent, context);
        else if (context.Features.Get<IHttpsCompressionFeature>() is { } compression)
            compression.Mode = HttpsCompressionMode.DoNotCompress;

        await next();
    });

    /// <summary>What somebody sees who is signed in stays in no cache, so that nobody finds it after them.</summary>
    public static void UseNoStoreForAccounts(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity is { IsAuthenticated: true })
            context.Response.OnStarting(() =>
            {
                if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
                    context.Response.Headers.CacheControl = "no-cache, no-store";
                return Task.CompletedTask;
            });

        await next();
    });

    static bool IsForReading(HttpContext context) =>
        context.GetEndpoint() is var page && page?.Metadata.GetMetadata<HasFormAttribute>() is null && !Island.Is(page)
        && context.User.Identity is not { IsAuthenticated: true };

    static Task BeforeItIsSent(object state)
    {
        var headers = ((HttpContext)state).Response.Headers;
        if (headers.ContentType is not [{ } type] || !type.StartsWith("text/html", StringComparison.Ordinal))
            return Task.CompletedTask;

        if (headers.Pragma == "no-cache")
        {
            headers.Remove(HeaderNames.Pragma);
            headers.Remove(HeaderNames.SetCookie);
        }

        headers.CacheControl = "private, no-cache";
        headers["Speculation-Rules"] = $"\"{SpeculationRules.Address}\"";
        return Task.CompletedTask;
    }
}
