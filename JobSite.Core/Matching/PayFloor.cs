namespace JobSite.Core.Matching;

/// <summary>The least that somebody would look at, in euros by the year of full-time work.</summary>
/// <param name="ByHour">It was said for an hour, so that half the hours make half of it.</param>
public readonly record struct PayFloor(int Euros, bool ByHour)
{
    const decimal FullTime = 40;

    /// <summary>Rounding alone keeps nobody apart.</summary>
    public bool IsMetBy(int most, decimal? hoursPerWeek) =>
        most + 1 >= (ByHour && hoursPerWeek is { } hours ? Euros * (double)(hours / FullTime) : Euros);
}
