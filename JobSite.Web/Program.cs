using JobSite.Core;
using JobSite.Web;
using JobSite.Web.Search;

// appsettings.json lies at the root of the repository and is copied beside the program, wherever that is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.Services.AddJobSiteCore(builder.Configuration.GetConnectionString("JobSite")!);
builder.Services.AddHostedService<IndexWorker>();
builder.Services.AddRazorComponents();

var app = builder.Build();

app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>();

await app.RunAsync();
