using System.Globalization;
using System.Security.Cryptography;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using Microsoft.AspNetCore.DataProtection;

namespace JobSite.Web.Hiring;

/// <summary>The links of 'still hiring?' letters: signed by the site, for one job and one question, and for nothing else.</summary>
public sealed class ConfirmLinks(IDataProtectionProvider protection)
{
    const int Longest = 500;

    readonly IDataProtector protector = protection.CreateProtector("still-hiring");

    public string PathOf(JobQuestion question) =>
        "/confirm/" + protector.Protect($"{question.JobKey} {question.AskedAt.ToUnixTimeMilliseconds()}");

    /// <summary>Null for a link that is not ours.</summary>
    public JobQuestion? Read(string token)
    {
        if (token.Length > Longest)
            return null;

        try
        {
            return protector.Unprotect(token).Split(' ') is [var key, var asked] && JobKey.In(key) == key
                ? new(key, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(asked, CultureInfo.InvariantCulture)))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
