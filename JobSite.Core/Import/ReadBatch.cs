using JobSite.Core.Jobs;

namespace JobSite.Core.Import;

/// <summary>One raw job and, unless it is known and unchanged, what we understood of it.</summary>
/// <param name="Told">Not in the database, at a company that is not either: both are settled when it is written.</param>
sealed record UnderstoodJob(RawJob Raw, string Hash, Job? Told);

/// <summary>Some records of a file, understood as far as that goes without the database.</summary>
sealed record ReadBatch(IReadOnlyList<UnderstoodJob> Jobs, IReadOnlyList<ReadRecord> Additions, IReadOnlyList<ReadRecord> Refused)
{
    /// <summary>The costly part of an import, on all cores.</summary>
    /// <param name="known">Hashes of what is in the database from this source, by id.</param>
    public static ReadBatch Of(
        string source, IReadOnlyList<ReadRecord> records, IReadOnlyDictionary<string, string> known, DateTimeOffset now)
    {
        var judged = records.Select(r => r.Job is { IsAddition: false } raw && JobReader.Refusal(raw) is { } why ? r with { Job = null, Refusal = why } : r)
            .ToList();

        return new(
            [.. judged.Select(r => r.Job).OfType<RawJob>().Where(j => !j.IsAddition).AsParallel().AsOrdered().Select(Understand)],
            [.. judged.Where(r => r.Job is { IsAddition: true })],
            [.. judged.Where(r => r.Job is null)]);

        UnderstoodJob Understand(RawJob raw)
        {
            var hash = JobReader.HashOf(raw);

            return known.GetValueOrDefault(raw.Id) == hash
                ? new(raw, hash, null)
                : new(raw, hash, JobReader.Read(raw, CompanyBook.Named(raw), source, hash, now));
        }
    }
}
