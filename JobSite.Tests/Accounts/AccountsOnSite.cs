using System.Text.RegularExpressions;
using JobSite.Core.Accounts;
using JobSite.Core.Mail;
using JobSite.Tests.Testing;
using JobSite.Web.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Tests.Accounts;

/// <summary>Coming into the site as people do: by its forms and its letters.</summary>
public static partial class AccountsOnSite
{
    public const string Password = "violet trumpet over Oslo";

    extension(TestSite site)
    {
        /// <summary>A browser that keeps cookies and shows where it is sent.</summary>
        public HttpClient Browser() => site.CreateClient(new() { AllowAutoRedirect = false });

        public async Task<HttpClient> SignedInAsync(string email, string? role = null)
        {
            var browser = site.Browser();
            if (role is not null)
                await site.GiveAsync(email, role);
            await browser.SubmitAsync("/account/sign-in", "sign-in", ("Form.Email", email), ("Form.Way", "link"));
            await browser.SubmitAsync(await site.LinkToAsync(email), "link");

            return browser;
        }

        public async Task<OutboxLetter> LetterToAsync(string email)
        {
            await using var db = site.Open();

            return await db.Outbox.Where(l => l.Letter.To == email).OrderByDescending(l => l.Id).FirstAsync(TestContext.Current.CancellationToken);
        }

        /// <summary>Path and query of the link in the newest letter.</summary>
        public async Task<string> LinkToAsync(string email) =>
            new Uri(SecretLink().Match((await site.LetterToAsync(email)).Letter.Text).Value).PathAndQuery;

        public async Task<int> LetterCountAsync(string email)
        {
            await using var db = site.Open();

            return await db.Outbox.CountAsync(l => l.Letter.To == email, TestContext.Current.CancellationToken);
        }

        /// <summary>Does something with an account, past all pages.</summary>
        public async Task WithAsync(string email, Func<UserManager<Account>, Account, Task> act)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = await accounts.FindByEmailAsync(email);
            if (account is null)
                await accounts.CreateAsync(account = new() { UserName = email, Email = email, EmailConfirmed = true, CreatedAt = site.Clock.GetUtcNow() });
            await act(accounts, account);
        }

        public Task GiveAsync(string email, string role) => site.WithAsync(email, (accounts, account) => accounts.AddToRoleAsync(account, role));

        public Task GivePasswordAsync(string email, string password = Password) => site.WithAsync(email, async (accounts, account) =>
            Assert.True((await accounts.AddPasswordAsync(account, password)).Succeeded));
    }

    extension(HttpResponseMessage answer)
    {
        /// <summary>Where the answer leads to: the path if that is on our site, else all of it.</summary>
        public string? Place => answer.Headers.Location is not { } to ? null
            : !to.IsAbsoluteUri ? to.OriginalString
            : to.Authority == answer.RequestMessage!.RequestUri!.Authority ? to.PathAndQuery : to.AbsoluteUri;
    }

    extension(HttpClient browser)
    {
        /// <summary>Opens the page, fills its form of this name, and sends it with all that stands hidden in it.</summary>
        public async Task<HttpResponseMessage> SubmitAsync(string address, string form, params (string Name, string Value)[] typed)
        {
            var page = await browser.ReadAsync(address);
            var found = page.QuerySelectorAll("form[method=post]").FirstOrDefault(f => f.QuerySelector($"input[name=_handler][value='{form}']") is not null);
            Assert.True(found is not null, $"{address} has no form {form}: {page.Words}");
            var hidden = found.QuerySelectorAll("input[type=hidden]")
                .Where(i => typed.All(t => t.Name != i.GetAttribute("name")))
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));

            return await browser.PostAsync(address,
                new FormUrlEncodedContent([.. hidden, .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))]), TestContext.Current.CancellationToken);
        }

        public async Task<bool> IsSignedInAsync() =>
            (await browser.GetAsync("/account", TestContext.Current.CancellationToken)).IsSuccessStatusCode;
    }

    [GeneratedRegex(@"https?://\S+\?token=\w+")]
    private static partial Regex SecretLink();
}
