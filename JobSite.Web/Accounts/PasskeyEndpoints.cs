using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobSite.Web.Accounts;

/// <summary>What the browser asks before it talks to an authenticator.</summary>
static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder site)
    {
        site.MapPost("/account/passkeys/request-options", RequestAsync);
        site.MapPost("/account/passkeys/creation-options", CreationAsync).RequireAuthorization();
    }

    static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> RequestAsync(HttpContext http, AccountDoor door, IAntiforgery forgery, AccountLimits limits)
    {
        if (!await forgery.IsRequestValidAsync(http))
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        if (!limits.AllowsTry(http))
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);

        // Of nobody in particular: naming an account here would tell which there are.
        return TypedResults.Content(await door.MakePasskeyRequestOptionsAsync(null), "application/json");
    }

    static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> CreationAsync(HttpContext http, AccountDoor door, IAntiforgery forgery)
    {
        if (!await forgery.IsRequestValidAsync(http) || await door.UserManager.GetUserAsync(http.User) is not { } account)
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);

        var options = await door.MakePasskeyCreationOptionsAsync(new() { Id = account.Id, Name = account.Email!, DisplayName = account.Email! });

        return TypedResults.Content(options, "application/json");
    }
}
