using System.Security.Claims;
using System.Text.Encodings.Web;
using JobSite.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobSite.Tests.Testing;

/// <summary>Signs in whoever a header names; without it, the site's own cookie decides as always.</summary>
public sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Header = "Test-Account";

    public static void Add(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TestSignIn>(Header, null);
        services.PostConfigure<AuthenticationOptions>(o => o.DefaultAuthenticateScheme = Header);
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Request.Headers[Header] is [{ Length: > 0 } id]
            ? AuthenticateResult.Success(new(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Name, id)], Header)), Header))
            : await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
}

public static class SigningIn
{
    extension(TestSite site)
    {
        public HttpClient ClientOf(Account account)
        {
            var visitor = site.CreateClient(new() { AllowAutoRedirect = false });
            visitor.DefaultRequestHeaders.Add(TestSignIn.Header, account.Id);

            return visitor;
        }
    }
}
