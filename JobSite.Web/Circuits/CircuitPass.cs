using Microsoft.AspNetCore.DataProtection;

namespace JobSite.Web.Circuits;

/// <summary>
/// Lets somebody without an account open a circuit for what they began: a cookie that the site has signed, given where
/// their secret link was seen to be right.
/// </summary>
sealed class CircuitPass(IDataProtectionProvider protection)
{
    const string Name = "desk";
    static readonly TimeSpan Life = TimeSpan.FromHours(12);

    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("circuit-pass").ToTimeLimitedDataProtector();

    public void Give(HttpContext visitor) => visitor.Response.Cookies.Append(Name, protector.Protect("1", Life), new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = visitor.Request.IsHttps,
        MaxAge = Life,
    });

    public bool IsHeldBy(HttpContext visitor)
    {
        if (visitor.Request.Cookies[Name] is not { Length: > 0 and < 500 } pass)
            return false;

        try
        {
            return protector.Unprotect(pass) == "1";
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }
}
