using System.Net;
using JobSite.Core.Accounts;
using JobSite.Core.Posting;
using JobSite.Tests.Circuits.Client;
using JobSite.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Circuits;

/// <summary>A site on a real server, and visitors whose browsers draw nothing.</summary>
public sealed class LiveTown : IAsyncLifetime
{
    public TestSite Site { get; } = new() { ReviewsFirstJobs = false };

    public Uri Address => Site.ClientOptions.BaseAddress;

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Site.UseKestrel(0);
        Site.StartServer();

        return ValueTask.CompletedTask;
    }

    public async Task<Account> AccountAsync(string? name = null)
    {
        var account = SignedIn.Account(name ?? $"live-{Guid.NewGuid():n}");
        account.SecurityStamp = "stamp";
        await Site.SaveAsync(account);

        return account;
    }

    /// <summary>The cookies of a browser that is signed in; further ones are signed in anew.</summary>
    public async Task<CookieContainer> CookiesOfAsync(Account account, CookieContainer? into = null)
    {
        into ??= new();
        using var browser = Browser(into);
        (await browser.GetAsync(SignedIn.AddressFor(account), Cancel)).EnsureSuccessStatusCode();

        return into;
    }

    public HttpClient Browser(CookieContainer cookies) =>
        new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>A draft of the account, as its page is reached.</summary>
    public async Task<Uri> DraftAsync(Account account, string title = "Baker")
    {
        var key = await Site.Services.GetRequiredService<DraftDesk>().BeginAsync(new() { Title = title, Company = "Acme" }, account.Id, null);

        return new(Address, $"/post/{key}");
    }

    public static Task<CircuitClient> OpenAsync(Uri page, CookieContainer cookies) => CircuitClient.OpenAsync(page, cookies, Cancel);

    public static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await isSo())
            await Task.Delay(20, patience.Token);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
