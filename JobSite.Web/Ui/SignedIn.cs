using System.Security.Claims;

namespace JobSite.Web.Ui;

/// <summary>Who asks.</summary>
static class SignedIn
{
    extension(HttpContext context)
    {
        /// <summary>The account that is signed in; empty, which no account's id is, where nobody is.</summary>
        public string AccountId => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
    }
}
