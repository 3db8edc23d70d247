using System.Security.Cryptography;
using System.Text;

namespace JobSite.Core.Moderation;

/// <summary>What somebody says about a job.</summary>
/// <param name="Who">What tells reporters apart: an account or a network address. It is never kept as it is.</param>
public sealed record Report(ReportReason Reason, string? Text, string? Mail, string Who)
{
    public string PrintFor(string jobKey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{jobKey}\n{Who}")).AsSpan(0, 16));
}
