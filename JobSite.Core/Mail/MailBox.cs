using System.Globalization;

namespace JobSite.Core.Mail;

/// <summary>Mail addresses as people type them.</summary>
public static class MailBox
{
    public const int Longest = 254;
    const string Signs = "!#$%&'*+-/=?^_`{|}~.";

    /// <summary>One plain address, its domain in lower-case ASCII; null for anything else, a name beside it or a second one too.</summary>
    public static string? Clean(string? typed)
    {
        var address = typed?.Trim() ?? "";
        var at = address.LastIndexOf('@');
        if (at is <= 0 or > 64 || address.Length > Longest)
            return null;

        var (name, host) = (address[..at], HostOf(address[(at + 1)..]));
        var isName = name.All(c => char.IsAsciiLetterOrDigit(c) || Signs.Contains(c)) && name[0] != '.' && name[^1] != '.'
            && !name.Contains("..", StringComparison.Ordinal);

        return isName && host is not null ? $"{name}@{host}" : null;
    }

    static string? HostOf(string typed)
    {
        try
        {
            var host = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(typed).ToLowerInvariant();

            return host.Contains('.') && host.Split('.').All(w => w.Length is > 0 and < 64 && w.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
                ? host
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
