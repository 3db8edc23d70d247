namespace JobSite.Core.Pay;

/// <summary>
/// What is known of a job beside the text that tells its pay. Its countries (ISO codes) decide what "$" or "kr" means;
/// the currency is set where the source names it apart from the amounts.
/// </summary>
public sealed record PayContext(
    IReadOnlyList<string> Countries, string? Currency = null, decimal? HoursPerWeek = null)
{
    public static readonly PayContext None = new([]);
}
