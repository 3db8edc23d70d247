using JobSite.Core.Jobs;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Finding;

/// <summary>Compares a job's pay with the narrowest group of visible jobs that is large enough.</summary>
static class PayComparing
{
    public static PayComparison? Of(IndexView view, Job job, string? otherwise, DateTimeOffset now)
    {
        if ((YearlyPay.Of(job).Select(p => p.Currency).FirstOrDefault() ?? otherwise) is not { } currency
            || Row.CategoryOf(job.CategoryKey) < 0)
            return null;

        Seniority? level = job.Seniorities.Count == 0 ? null : job.Seniorities[0];
        var country = job.Places.Select(p => p.Country).FirstOrDefault(c => c is not null);
        foreach (var (seniority, place) in new[] { (level, country), (null, country), (level, null), (null, null) }.Distinct())
        {
            var paid = Paid(view, Row.CategoryOf(job.CategoryKey), seniority, place, now);
            if (PaySpreads.Of(paid, view.Meanings.Pay, currency) is { } spread)
                return new(spread.Median, spread.Lower, spread.Upper, currency, spread.Count, job.CategoryKey, seniority, place);
        }

        return null;
    }

    static List<int> Paid(IndexView view, int category, Seniority? seniority, string? country, DateTimeOffset now)
    {
        var paid = new List<int>();
        using var scratch = new Scratch();
        foreach (var segment in view.Segments)
        {
            var columns = segment.Columns;
            var set = scratch.Set(Bits.Words(columns.Documents)).Span;
            columns.PayStated.CopyTo(set);
            Bits.And(set, segment.At(now).Visible);
            Bits.And(set, columns.Categories[category]);
            if (seniority is { } level)
                Bits.And(set, columns.Seniorities[(int)level]);
            if (country is not null)
                WordFinder.Find(segment, JobFields.Keys, JobKeys.Country(country)).AndInto(set, scratch.Set(set.Length).Span);

            var documents = scratch.List(Bits.Count(set)).Span;
            Bits.List(set, documents);
            foreach (var document in documents)
                paid.Add(PaySpreads.Middle(columns, document));
        }

        return paid;
    }
}
