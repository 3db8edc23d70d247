using JobSite.Core.Data.Inserting;

namespace JobSite.Core.Data;

/// <summary>The way in for many new rows at once.</summary>
public static class BulkInsert
{
    extension(JobSiteDb db)
    {
        /// <summary>
        /// Adds rows as SaveChanges would, numbers and keys included, without tracking them: by far the cheaper way for many.
        /// Needs a transaction. What a row refers to must be in the database before it, or stand before it in the list.
        /// </summary>
        public async Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancel)
            where T : class, ISequenced
        {
            if (rows.Count == 0)
                return;

            await ChangeSequence.NumberAsync(db, rows, cancel);
            using var insert = new TableInsert(db, db.Model.FindEntityType(typeof(T))!);
            foreach (var row in rows)
                await insert.AddAsync(row, cancel);
        }
    }
}
