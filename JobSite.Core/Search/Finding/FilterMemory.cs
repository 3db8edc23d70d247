using System.Collections.Concurrent;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// Remembers what was worked out for the latest filters, so that another page or another order does not count again. What
/// it knows holds for one view of the index, and until the next job appears or goes.
/// </summary>
sealed class FilterMemory<T>
{
    const int Most = 200;

    readonly ConcurrentDictionary<string, (Moment[] Moments, T Answer)> known = new(StringComparer.Ordinal);

    public T Get(JobFilter filter, Moment[] moments, Func<T> count)
    {
        var key = KeyOf(filter);
        if (known.TryGetValue(key, out var kept) && kept.Moments.AsSpan().SequenceEqual(moments))
            return kept.Answer;

        if (known.Count >= Most)
            known.Clear();
        var answer = count();
        known[key] = (moments, answer);
        return answer;
    }

    /// <summary>All that counts depend on: everything but the page and the order.</summary>
    static string KeyOf(JobFilter filter) => string.Join('\u0001',
        [
            filter.Words, filter.Place, filter.PayStated ? "paid" : "", $"{filter.PaysAtLeast} {filter.Currency} {filter.Period} {filter.PostedWithin}",
            .. Part(filter.Workplaces), .. Part(filter.Categories), .. Part(filter.Seniorities), .. Part(filter.EmploymentTypes), .. Part(filter.LivesIn),
            .. Part(filter.Skills), .. Part(filter.Companies), .. Part(filter.NotWords), .. Part(filter.NotCompanies), .. Part(filter.NotSkills),
        ]);

    static IEnumerable<string> Part<TValue>(IReadOnlyList<TValue> values) =>
        values.Take(SearchPlan.MostValues).Select(v => $"{v}").Append("\u0002");
}
