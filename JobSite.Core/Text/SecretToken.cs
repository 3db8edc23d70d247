using System.Security.Cryptography;
using System.Text;

namespace JobSite.Core.Text;

/// <summary>What stands in a link that only its receiver may have. Only its hash is kept.</summary>
public static class SecretToken
{
    const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    const int Length = 32;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static string HashOf(string? token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token is { Length: Length } ? token : "")));
}
