using JobSite.Core.Accounts;
using JobSite.Tests.Accounts;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Posting;

/// <summary>Somebody who came in by a mailed link.</summary>
static class SignedIn
{
    public static async Task<HttpClient> ClientAsync(TestSite site, Account account, bool follows = true)
    {
        var visitor = site.CreateClient(new() { AllowAutoRedirect = follows });
        await visitor.SubmitAsync("/account/sign-in", "sign-in", ("Form.Email", account.Email!), ("Form.Way", "link"));
        await visitor.SubmitAsync(await site.LinkToAsync(account.Email!), "link");

        return visitor;
    }
}
