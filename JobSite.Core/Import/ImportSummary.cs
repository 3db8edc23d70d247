namespace JobSite.Core.Import;

/// <summary>What one reading of a file came to. <see cref="Folded"/> of the new and changed ones were twins of other jobs.</summary>
public sealed record ImportSummary(int New, int Changed, int Unchanged, int Folded, int Refused, IReadOnlyList<ReadRecord> Refusals)
{
    /// <summary>How many refusals are kept with their reasons.</summary>
    public const int MostRefusals = 1000;

    public int Read => New + Changed + Unchanged + Refused;
}

/// <summary>How far a reading has come.</summary>
public sealed record ImportProgress(int Read, int New, int Changed, int Refused);
