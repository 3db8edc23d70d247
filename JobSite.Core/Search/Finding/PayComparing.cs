using JobSite.Core.Jobs;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;
using JobSite.Core.Work;

namespace JobSite.Core.Search.Finding;

/// <summary>Compares a job's pay with the narrowest group of visible jobs that is large enough.</summary>
static class PayComparing
{
    public static PayComparison? Of(IndexView view, Job job, DateTimeOffset now)
    {
        var pay = view.Meanings.Pay;
        if (YearlyPay.Of(job).Select(p => p.Currency).FirstOrDefault() is not { } currency
            || pay.FromReference(1_000_000, currency) is not { } million || Row.CategoryOf(job.CategoryKey) < 0)
            return null;

        Seniority? level = job.Seniorities.Count == 0 ? null : job.Seniorities[0];
        var country = job.Places.Select(p => p.Country).FirstOrDefault(c => c is not null);
        foreach (var (seniority, place) in new[] { (level, country), (null, country), (level, null), (null, null) }.Distinct())
        {
            var paid = Paid(view, Row.CategoryOf(job.CategoryKey), seniority, place, now);
            if (paid.Count < PayComparison.Least)
                continue;

            paid.Sort();
            return new(At(0.5), At(0.25), At(0.75), currency, paid.Count, job.CategoryKey, seniority, place);

            decimal At(double share) => decimal.Round(Quantile(paid, share) * million / 1_000_000);
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
                paid.Add((int)(((long)columns.PayFrom[document] + columns.PayTo[document]) / 2));
        }

        return paid;
    }

    static decimal Quantile(List<int> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = sorted[(int)at];

        return below + (decimal)(at - (int)at) * (sorted[Math.Min((int)at + 1, sorted.Count - 1)] - below);
    }
}
