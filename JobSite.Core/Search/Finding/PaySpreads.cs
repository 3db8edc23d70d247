using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>Says how the pay of some jobs is spread, where enough of them state it.</summary>
static class PaySpreads
{
    public static PaySpread? Of(IndexView view, SearchPlan plan) => view.Spreads.Get(
        plan.Filter, [.. view.Segments.Select(s => s.At(plan.Now))], () => Of(Paid(view, plan), view.Meanings.Pay, plan.Filter.Currency));

    /// <summary>From the middles of ranges in the reference currency, which are put in order.</summary>
    public static PaySpread? Of(List<int> paid, YearlyPay pay, string currency)
    {
        if (paid.Count < PayComparison.Least || pay.FromReference(1_000_000, currency) is not { } million)
            return null;

        paid.Sort();
        return new(At(0.5), At(0.25), At(0.75), currency, paid.Count);

        decimal At(double share) => decimal.Round(Quantile(paid, share) * million / 1_000_000);
    }

    static List<int> Paid(IndexView view, SearchPlan plan)
    {
        var paid = new List<int>();
        using var scratch = new Scratch();
        foreach (var segment in view.Segments)
            foreach (var document in new SegmentMatches(segment, plan, scratch).Documents)
                if (segment.Columns.PayTo[document] > 0)
                    paid.Add(Middle(segment.Columns, document));

        return paid;
    }

    public static int Middle(SegmentColumns columns, int document) =>
        (int)(((long)columns.PayFrom[document] + columns.PayTo[document]) / 2);

    static decimal Quantile(List<int> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = sorted[(int)at];

        return below + (decimal)(at - (int)at) * (sorted[Math.Min((int)at + 1, sorted.Count - 1)] - below);
    }
}
