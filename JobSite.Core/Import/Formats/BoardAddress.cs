using System.Globalization;

namespace JobSite.Core.Import.Formats;

/// <summary>What the address of a job tells of the board that it is on.</summary>
static class BoardAddress
{
    /// <summary>The first part of the path, if the address is on one of these hosts ("amplitude" of boards.greenhouse.io/amplitude/jobs/1).</summary>
    public static string? Token(string? url, params ReadOnlySpan<string> hosts)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;

        foreach (var host in hosts)
            if (address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
                return address.Segments is [_, var token, ..] ? Uri.UnescapeDataString(token.TrimEnd('/')).ToLowerInvariant() : null;
        return null;
    }

    /// <summary>A token as the name that it most likely stands for: "open-table" is Open Table.</summary>
    public static string? AsName(string? token) =>
        string.IsNullOrWhiteSpace(token) ? null
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(token.Replace('-', ' ').Replace('_', ' '));
}
