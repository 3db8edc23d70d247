using JobSite.Core;
using JobSite.Core.Resumes;
using JobSite.Core.Resumes.Apart;
using JobSite.Web;
using JobSite.Web.Accounts;
using JobSite.Web.Applications;
using JobSite.Web.Circuits;
using JobSite.Web.Companies;
using JobSite.Web.Hiring;
using JobSite.Web.Import;
using JobSite.Web.Jobs;
using JobSite.Web.Mail;
using JobSite.Web.Moderation;
using JobSite.Web.Posting;
using JobSite.Web.Search;
using JobSite.Web.Ui;
using MudBlazor.Services;

if (args is [ReadingCommand.Name, var today])
    return ReadingCommand.Run(today, Console.OpenStandardInput(), Console.OpenStandardOutput());

// appsettings.json lies at the root of the repository and is copied beside the program, wherever that is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.AddSiteSecurity();
builder.AddExchangeRates();
builder.AddMail();
builder.AddAccounts();
builder.Services.AddJobSiteCore(builder.Configuration.GetConnectionString("JobSite")!);
builder.AddCompanyDesk();
builder.AddReviews();
builder.Services.AddResumes(builder.Configuration["Site:Files"] is { Length: > 0 } set ? set : "data/files", typeof(Program).Assembly.Location);
builder.Services.AddHostedService<IndexWorker>();
builder.Services.AddHostedService<FoldingWorker>();
builder.AddCircuits();
builder.Services.AddMudServices();
builder.Services.AddPosting();
builder.Services.AddSingleton<RateLimits>();
builder.Services.AddScoped<Here>();
builder.Services.AddSingleton<CompanyNames>();
builder.Services.AddSingleton<SearchDesk>();
builder.Services.AddSingleton<CompanyDirectory>();
builder.Services.AddHiring();
builder.Services.AddInvitationPages();

var app = builder.Build();
if (args is ["import", .. var typed])
    return await app.ImportAsync(typed);
if (args is ["admin", .. var wanted])
    return await app.AdminAsync(wanted);

await app.PrepareAsync();

app.UseSiteSecurity();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseVisitCounting();
app.UseHeadAsGet();
app.UseResponseCompression();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseReExecuteAsGet();
app.UseVisitorCulture();
app.UseHere();
app.UseCanonicalSearch();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseCircuitGate();
app.UseReadOnlyPages();
app.UsePublicPages();
app.UseNoStoreForAccounts();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapSpeculationRules();
app.MapLogos(SiteSecurity.Picture);
app.MapPreviewLogos(SiteSecurity.Picture);
app.MapMail(SiteSecurity.Letter);
app.MapPasskeys();
app.MapHiring();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode =>
    (mode.ContentSecurityFrameAncestorsPolicy, mode.DisableWebSocketCompression) = (null, true));

await app.RunAsync();
return 0;
