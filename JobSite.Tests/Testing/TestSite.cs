using JobSite.Core.Data;
using JobSite.Core.Search;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace JobSite.Tests.Testing;

/// <summary>The whole site on a SQLite file of its own, at a time of the test's choosing.</summary>
public sealed class TestSite : WebApplicationFactory<Program>
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("jobsite-test-").FullName;

    /// <summary>Its database, where that is to outlive it.</summary>
    public string? Database { get; init; }

    /// <summary>Whether the first job of a new company waits for a moderator, as it does out there.</summary>
    public bool ReviewsFirstJobs { get; init; } = true;

    /// <summary>A mail server to hand letters to; without one they are laid into a folder.</summary>
    public string MailHost { get; init; } = "";

    public FakeTimeProvider Clock { get; } = new(Given.Now);

    public JobSiteDb Open() => Services.GetRequiredService<IDbContextFactory<JobSiteDb>>().CreateDbContext();

    /// <summary>What a hundred sites say at their start would hide the failure that matters.</summary>
    static readonly string[] Loud = ["Microsoft", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Hosting.Lifetime"];

    public async Task SaveAsync(params object[] things)
    {
        await using var db = Open();
        db.AddRange(things);
        await db.SaveChangesAsync();
        await Services.GetRequiredService<JobIndex>().CatchUpAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:JobSite", $"Data Source={Database ?? $"{Folder}/jobsite.db"}");
        builder.UseSetting("Site:Keys", $"{Folder}/keys");
        builder.UseSetting("Accounts:TriesPerMinute", "10000");
        builder.UseSetting("Accounts:LettersPerHour", "10000");
        builder.UseSetting("Mail:Host", MailHost);
        builder.UseSetting("Mail:Folder", $"{Folder}/mail");
        builder.UseSetting("Site:Samples", "false");
        builder.UseSetting("Site:ReviewFirstJobs", ReviewsFirstJobs.ToString());
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var loud in Loud)
            builder.UseSetting($"Logging:LogLevel:{loud}", "Error");
        builder.UseSetting("Site:Files", $"{Folder}/files");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock).AddSingleton<IStartupFilter, SignedIn.OpenDoor>();
            TestSignIn.Add(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(Folder))
            return;

        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // The index may still be writing its last file. The folder is a temporary one in any case.
        }
    }
}
