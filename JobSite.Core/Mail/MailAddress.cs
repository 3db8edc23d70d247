namespace JobSite.Core.Mail;

/// <summary>
/// Which mail addresses we write to: plain ASCII, so that no letter of another script passes for one of these,
/// and nothing that a header could be broken with.
/// </summary>
public static class MailAddress
{
    public const int Longest = 254;

    public static bool IsPlain(string? address) =>
        address is { Length: > 2 and <= Longest }
        && address.All(c => c is > ' ' and < '\u007f' and not ('"' or '<' or '>' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\\'))
        && address.Split('@') is [{ Length: > 0 and <= 64 }, { Length: > 0 } host]
        && Uri.CheckHostName(host) is UriHostNameType.Dns
        && System.Net.Mail.MailAddress.TryCreate(address, out _);
}
