namespace JobSite.Core.Search.Columns;

/// <summary>What the numbers in the columns mean.</summary>
sealed class Meanings(YearlyPay pay)
{
    public YearlyPay Pay { get; } = pay;
    public Names Companies { get; } = new();
    public Names Skills { get; } = new();

    /// <summary>Words that the board itself uses, and in how many jobs.</summary>
    public BoardWords Words { get; set; } = BoardWords.None;

    /// <summary>Where one may apply from: see <see cref="JobReach"/>.</summary>
    public Names Reaches { get; } = new();
}
