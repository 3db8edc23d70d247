using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace JobSite.Web.Posting;

/// <summary>Who sits at the page, if they are signed in.</summary>
static class Poster
{
    public static async Task<string?> AccountAsync(Task<AuthenticationState>? state) => state is null ? null : AccountOf((await state).User);

    public static string? AccountOf(ClaimsPrincipal visitor) =>
        visitor.Identity is { IsAuthenticated: true } ? visitor.FindFirstValue(ClaimTypes.NameIdentifier) : null;
}
