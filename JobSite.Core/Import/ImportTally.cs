namespace JobSite.Core.Import;

/// <summary>Counts while a run goes on.</summary>
sealed class ImportTally
{
    readonly List<ReadRecord> refusals = [];

    public int New { get; set; }
    public int Changed { get; set; }
    public int Unchanged { get; set; }
    public int Folded { get; set; }
    public int Refused { get; private set; }

    public void Refuse(IReadOnlyList<ReadRecord> records)
    {
        Refused += records.Count;
        refusals.AddRange(records.Take(ImportSummary.MostRefusals - refusals.Count));
    }

    public ImportProgress Progress => new(New + Changed + Unchanged + Refused, New, Changed, Refused);

    public ImportSummary Summary => new(New, Changed, Unchanged, Folded, Refused, refusals);
}
