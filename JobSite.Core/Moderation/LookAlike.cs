namespace JobSite.Core.Moderation;

/// <summary>Whether a domain could be mistaken for a known one: letters that look the same, one letter off, or a word of hiring hung on.</summary>
public static class LookAlike
{
    const int Shortest = 5;
    const int ShortestToDiffer = 7;

    static readonly string[] Hiring = ["career", "careers", "job", "jobs", "hr", "hiring", "recruit", "recruiting", "recruitment", "talent", "team", "apply"];

    /// <summary>The known domain that it looks like; null where there is none, or where it is one of them.</summary>
    public static string? Among(string domain, IEnumerable<string> known)
    {
        var asked = Label(domain);
        var plain = Plain(asked);

        return known.FirstOrDefault(k => k != domain && IsLike(asked, plain, Label(k)));
    }

    static bool IsLike(string asked, string plain, string known)
    {
        if (known.Length < Shortest)
            return false;
        if (asked == known)
            return true;
        if (Plain(known) is var other && (plain == other || (known.Length >= ShortestToDiffer && IsOneApart(plain, other))))
            return true;

        return Hiring.Any(h => asked == known + h || asked == h + known || asked == $"{known}-{h}" || asked == $"{h}-{known}");
    }

    static string Label(string domain) => domain[..(domain.IndexOf('.') is > 0 and var dot ? dot : domain.Length)];

    static string Plain(string label) => label
        .Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)
        .Replace('0', 'o').Replace('1', 'l').Replace('i', 'l').Replace('3', 'e').Replace('5', 's').Replace('u', 'v');

    /// <summary>One letter put in, left out or changed, or two neighbors swapped.</summary>
    static bool IsOneApart(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;

        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
            start++;
        var end = 0;
        while (end < one.Length - start && end < other.Length - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        var (left, right) = (one.Length - start - end, other.Length - start - end);

        return (left <= 1 && right <= 1)
            || (left == 2 && right == 2 && one[start] == other[start + 1] && one[start + 1] == other[start]);
    }
}
