using JobSite.Web.Ui;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.ResponseCompression;

namespace JobSite.Web;

/// <summary>What every answer says about itself to the browser, and how much the site takes in.</summary>
static class SiteSecurity
{
    /// <summary>The policy of pictures that other sites may show, and that may do nothing at all.</summary>
    public const string Picture = "picture";

    /// <summary>The policy of a letter that is looked at: it brings its own styles, and may do nothing else.</summary>
    public const string Letter = "letter";

    /// <summary>The policy of pages that people work on: MudBlazor writes styles into its elements.</summary>
    const string Work = "work";

    /// <summary>The policy of pages whose address is a secret.</summary>
    const string Secret = "secret";

    public static void AddSiteSecurity(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 10_000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 5_000;
        });
        builder.Services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, HeadersFirst>());
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false);
        builder.Services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(PublicPages())
            .AddPolicy(Picture, Pictures())
            .AddPolicy(Letter, Letters())
            .AddPolicy(Work, WorkPages())
            .AddPolicy(Secret, PublicPages().AddReferrerPolicyNoReferrer())
            .SetPolicySelector(asked =>
                Island.Is(asked.HttpContext.GetEndpoint()) ? asked.ConfiguredPolicies[Work]
                : asked.HttpContext.GetEndpoint()?.Metadata.GetMetadata<SecretLinkAttribute>() is not null ? asked.ConfiguredPolicies[Secret]
                : asked.SelectedPolicy);
        builder.Services.AddResponseCompression(compression =>
        {
            // Pages that carry a token for their form switch it off again: see UsePublicPages.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "form";
            antiforgery.SuppressXFrameOptionsHeader = true; // frame-ancestors says it, and more strictly
        });
    }

    public static void UseSiteSecurity(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            // The server lets through hosts, none at all among them, that no address can be made of.
            if (Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host}/", UriKind.Absolute, out _))
                await next();
            else
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
        });
    }

    /// <summary>Before the framework's own filter of hosts, so that its refusals have the headers too.</summary>
    sealed class HeadersFirst : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseSecurityHeaders();
            next(app);
        };
    }

    static HeaderPolicyCollection PublicPages() => Pages(content => content.AddStyleSrc().Self());

    static HeaderPolicyCollection WorkPages() => Pages(content => content.AddStyleSrc().Self().UnsafeInline());

    static HeaderPolicyCollection Pages(Action<CspBuilder> style) => Everywhere()
        .AddContentSecurityPolicy(content =>
        {
            content.AddDefaultSrc().None();
            content.AddScriptSrc().Self();
            style(content);
            content.AddImgSrc().Self().Data();
            content.AddFontSrc().Self();
            content.AddConnectSrc().Self();
            content.AddFormAction().Self();
            content.AddBaseUri().Self();
            content.AddFrameAncestors().None();
            content.AddObjectSrc().None();
        })
        .AddCrossOriginResourcePolicy(resource => resource.SameOrigin());

    static HeaderPolicyCollection Pictures() => Everywhere()
        .AddContentSecurityPolicy(content =>
        {
            content.AddDefaultSrc().None();
            content.AddFrameAncestors().None();
            content.AddSandbox();
        })
        .AddCrossOriginResourcePolicy(resource => resource.CrossOrigin());

    static HeaderPolicyCollection Letters() => Everywhere()
        .AddContentSecurityPolicy(content =>
        {
            content.AddDefaultSrc().None();
            content.AddStyleSrc().UnsafeInline();
            content.AddFrameAncestors().None();
            content.AddSandbox();
        })
        .AddCrossOriginResourcePolicy(resource => resource.SameOrigin());

    static HeaderPolicyCollection Everywhere() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains((int)TimeSpan.FromDays(730).TotalSeconds)
        .AddPermissionsPolicy(permissions =>
        {
            permissions.AddCamera().None();
            permissions.AddDisplayCapture().None();
            permissions.AddGeolocation().None();
            permissions.AddMicrophone().None();
            permissions.AddPayment().None();
            permissions.AddUsb().None();
        });
}
