namespace JobSite.Web.Ui;

/// <summary>Where to go back to: a path of this site, whatever was asked for.</summary>
public static class LocalPath
{
    const int Longest = 2000;

    public static string Of(string? asked) => IsLocal(asked) ? asked! : "/";

    /// <summary>Browsers drop tabs and line ends from addresses and read a backslash as a slash: none of them may stand in it.</summary>
    static bool IsLocal(string? asked) =>
        asked is ['/', ..]
        && asked.Length <= Longest
        && !(asked is ['/', '/', ..])
        && !asked.Any(c => c == '\\' || char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c));
}
