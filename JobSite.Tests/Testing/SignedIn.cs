using JobSite.Core.Accounts;
using JobSite.Core.Companies;
using JobSite.Core.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Testing;

/// <summary>Accounts to be signed in with, by a door that only test sites have.</summary>
public static class SignedIn
{
    public const string Door = "/test/sign-in";

    /// <summary>An account that has proved its address and has neither password nor company.</summary>
    public static Account Account(string name) => new()
    {
        UserName = $"{name}@example.com",
        NormalizedUserName = $"{name}@example.com".ToUpperInvariant(),
        Email = $"{name}@example.com",
        NormalizedEmail = $"{name}@example.com".ToUpperInvariant(),
        EmailConfirmed = true,
        CreatedAt = Given.Now,
    };

    extension(IDbContextFactory<JobSiteDb> dbs)
    {
        /// <summary>A new account that works for the company, as what is said.</summary>
        public async Task<Account> MemberAsync(Company company, MemberRole role = MemberRole.Owner, string? name = null)
        {
            var account = Account(name ?? $"member-{Guid.NewGuid():n}");
            await using var db = await dbs.CreateDbContextAsync();
            db.Attach(company);
            db.AddRange(account, new Member(company, account.Id, role, Given.Now));
            await db.SaveChangesAsync();

            return account;
        }
    }

    extension(TestSite site)
    {
        public IDbContextFactory<JobSiteDb> Dbs => site.Services.GetRequiredService<IDbContextFactory<JobSiteDb>>();

        /// <summary>A visitor with cookies who is signed in with this account, and sees redirects as they are.</summary>
        public async Task<HttpClient> VisitAsAsync(Account account)
        {
            var visitor = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
            var answer = await visitor.GetAsync(AddressFor(account));
            answer.EnsureSuccessStatusCode();

            return visitor;
        }
    }

    public static string AddressFor(Account account) => $"{Door}?account={account.Id}";

    public sealed class OpenDoor : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, next) =>
            {
                if (context.Request.Path != Door)
                {
                    await next();
                    return;
                }

                var signIn = context.RequestServices.GetRequiredService<SignInManager<Account>>();
                await signIn.SignInAsync((await signIn.UserManager.FindByIdAsync(context.Request.Query["account"]!))!, isPersistent: false);
                await context.Response.WriteAsync("Signed in.");
            });
            next(app);
        };
    }
}
