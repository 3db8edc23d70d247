using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;

namespace JobSite.Web.Circuits;

static class CircuitServices
{
    public static void AddCircuits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(builder.Configuration.GetSection("Circuits").Get<CircuitSettings>() ?? new());
        builder.Services.AddSingleton<LiveCircuits>();
        builder.Services.AddSingleton<CircuitGuard>();
        builder.Services.AddSingleton<CircuitPass>();
        builder.Services.AddScoped<CircuitHandler, CircuitWatch>();
        builder.Services.AddRazorComponents()
            .AddInteractiveServerComponents(circuits =>
            {
                circuits.DisconnectedCircuitMaxRetained = 100;
                circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
                circuits.PersistedCircuitInMemoryMaxRetained = 200;
                circuits.PersistedCircuitInMemoryRetentionPeriod = TimeSpan.FromMinutes(15);
            })
            .AddHubOptions(hub => hub.AddFilter<CircuitGuard>());
    }
}
