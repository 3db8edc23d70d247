using System.Runtime.InteropServices;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>Says how the pay of some jobs is spread, where enough of them state it.</summary>
static class PaySpreads
{
    public static PaySpread? Of(IEnumerable<SegmentMatches> segments, YearlyPay pay, string currency)
    {
        var paid = new List<int>();
        foreach (var matches in segments)
        {
            var columns = matches.Segment.Columns;
            foreach (var document in matches.Documents)
                if (columns.PayTo[document] > 0)
                    paid.Add(Middle(columns, document));
        }

        return Of(paid, pay, currency);
    }

    /// <summary>From the middles of ranges in the reference currency, which are put in order.</summary>
    public static PaySpread? Of(List<int> paid, YearlyPay pay, string currency)
    {
        if (paid.Count < PayComparison.Least || pay.FromReference(1_000_000, currency) is not { } million)
            return null;

        return new(At(0.5), At(0.25), At(0.75), currency, paid.Count);

        decimal At(double share) => decimal.Round(Quantile(CollectionsMarshal.AsSpan(paid), share) * million / 1_000_000);
    }

    public static int Middle(SegmentColumns columns, int document) =>
        (int)(((long)columns.PayFrom[document] + columns.PayTo[document]) / 2);

    static decimal Quantile(Span<int> values, double share)
    {
        var at = share * (values.Length - 1);
        var below = Smallest(values, (int)at);
        var next = (int)at + 1 < values.Length ? Least(values[((int)at + 1)..]) : below;

        return below + (decimal)(at - (int)at) * (next - below);
    }

    static int Least(ReadOnlySpan<int> values)
    {
        var least = int.MaxValue;
        foreach (var value in values)
            least = Math.Min(least, value);

        return least;
    }

    /// <summary>The value that would stand there in order, with none greater before and none smaller after it: cheaper than to sort all.</summary>
    static int Smallest(Span<int> values, int at)
    {
        var (from, to) = (0, values.Length - 1);
        while (from < to)
        {
            var (pivot, left, right) = (values[from + (to - from) / 2], from, to);
            while (left <= right)
            {
                while (values[left] < pivot)
                    left++;
                while (values[right] > pivot)
                    right--;
                if (left <= right)
                    (values[left], values[right], left, right) = (values[right], values[left], left + 1, right - 1);
            }

            if (at <= right)
                to = right;
            else if (at >= left)
                from = left;
            else
                break;
        }

        return values[at];
    }
}
