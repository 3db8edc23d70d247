using System.Security.Cryptography;
using System.Text;

namespace JobSite.Core.Accounts;

/// <summary>
/// How often it went wrong for one mail address, or one authenticator. It is kept under a digest of what was typed, whether or not
/// there is such an account: the count of an account would tell, after a restart, which there are.
/// </summary>
public sealed class SignInTally
{
    const int Free = 5;
    static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    SignInTally() { } // for EF

    public SignInTally(string digest) => Digest = digest;

    public string Digest { get; private set; } = "";
    public int Failed { get; private set; }

    /// <summary>No further try is taken before.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>After five wrong ones each further one costs a longer pause.</summary>
    public void Fail(DateTimeOffset now)
    {
        Failed++;
        Until = Failed < Free ? now : now + Pause();
    }

    public static string DigestOf(string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what.ToUpperInvariant())));

    TimeSpan Pause() => TimeSpan.FromMinutes(Math.Min(LongestPause.TotalMinutes, Math.Pow(2, Math.Min(Failed - Free, 10))));
}
