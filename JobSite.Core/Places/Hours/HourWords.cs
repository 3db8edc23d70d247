namespace JobSite.Core.Places.Hours;

/// <summary>Numbers of hours in a sentence.</summary>
static class HourWords
{
    // The number before "hour" that stands nearest: "4 hours", "4+ hours", "4-hour", "3 hrs"
    public static decimal? Near(ReadOnlySpan<char> text, int near)
    {
        decimal? best = null;
        var distance = 80;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || i > 0 && char.IsLetterOrDigit(text[i - 1]))
                continue;
            var (start, end) = (i, i);
            var number = ZoneMention.NumberAt(text, ref end);
            i = Math.Max(i, end - 1);
            var rest = text[end..].TrimStart("+ -–");
            var isHours = rest.StartsWith("hour", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("hr", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("h ", StringComparison.OrdinalIgnoreCase);
            if (isHours && Math.Abs(start - near) < distance)
                (best, distance) = (number, Math.Abs(start - near));
        }

        return best;
    }

    public static int PlusMinus(ReadOnlySpan<char> text)
    {
        string[] signs = ["±", "+/-", "+/−", "-/+", "+-", "plus or minus"];
        foreach (var sign in signs)
        {
            if (text.IndexOf(sign, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return at;
        }

        return -1;
    }
}
