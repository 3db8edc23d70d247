namespace JobSite.Core.Import.Reading;

/// <summary>How much of a stranger's file is ever held in memory or waited for.</summary>
public static class Limits
{
    public const int Field = 1 << 20;
    public const int Record = 4 << 20;
    public const int Page = 8 << 20;
    public const int Sample = 1 << 18;
    public const int Depth = 64;

    /// <summary>
    /// In milliseconds. Lines are cut short before a pattern sees them, so this is never reached; it is long because it is
    /// counted by the clock, and a busy machine must not read otherwise than an idle one.
    /// </summary>
    public const int RegexTimeout = 10_000;
    public const long Unpacked = 8L << 30;

    /// <summary>How many times its size a packed file may come to, once it is past <see cref="RatioFrom"/>.</summary>
    public const int Ratio = 100;
    public const long RatioFrom = 32L << 20;
}
