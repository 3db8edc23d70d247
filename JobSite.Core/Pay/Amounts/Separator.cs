using JobSite.Core.Pay.Words;

namespace JobSite.Core.Pay.Amounts;

/// <summary>What stands between the two ends of a range.</summary>
static class Separator
{
    const int ReachOfBetween = 30;

    /// <summary>Where the separator ends that follows this amount.</summary>
    public static int? Behind(string text, Amount low, int end)
    {
        var at = Letters.SkipGap(text, end, 2);
        if (at >= text.Length)
            return null;
        if (IsDash(text[at]))
            return at + 1 < text.Length && IsDash(text[at + 1]) ? at + 2 : at + 1;
        if (text[at] == '/' && low.Times > 1)
            return at + 1;
        if (Letters.Joined(text, at))
            return null;

        return PayWords.To.At(text, at)?.End
            ?? (FollowsBetween(text, low.Start) ? PayWords.And.At(text, at)?.End : null);
    }

    static bool FollowsBetween(string text, int start) =>
        PayWords.Between.Last(text, Math.Max(0, start - ReachOfBetween), start) is not null;

    static bool IsDash(char c) =>
        c is '-' or '–' or '—' or '―' or '‐' or '‑' or '‒' or '−' or '~' or '〜' or '～' or '－' or '﹣';
}
