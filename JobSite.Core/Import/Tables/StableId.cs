using System.Security.Cryptography;
using System.Text;

namespace JobSite.Core.Import.Tables;

/// <summary>An id for a job whose source gives none: the same as long as its address, or else its title, company and place, are.</summary>
static class StableId
{
    public static string Of(string? url, params ReadOnlySpan<string?> words)
    {
        var key = url?.Trim() is { Length: > 0 } address ? address : string.Join('\u001F', words.ToArray().Select(w => w?.Trim().ToLowerInvariant()));

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 10));
    }
}
