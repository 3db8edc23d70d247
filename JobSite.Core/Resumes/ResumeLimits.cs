namespace JobSite.Core.Resumes;

/// <summary>How much of a file we look at before we refuse it.</summary>
public static class ResumeLimits
{
    public const int Bytes = 10 * 1024 * 1024;
    public const int Pages = 50;
    public const int Characters = 500_000;
    public const int Entries = 2_000;
    public const long UnpackedBytes = 100 * 1024 * 1024;
    public const int Ratio = 100;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(10);
}
