using System.Numerics;
using JobSite.Core.Search.Columns;

namespace JobSite.Core.Search.Finding;

/// <summary>Divides what was found by its yearly pay, upper end, in the filter's currency.</summary>
static class PayTally
{
    const int Steps = 16;
    const int Least = 5;
    const int Cells = SegmentColumns.PayCells;
    const int CellWidth = SegmentColumns.PayCellWidth;
    const double Edge = 0.02; // so much of the lowest and the highest pay does not stretch the picture

    public static PayHistogram? Of(IReadOnlyList<SegmentMatches> found, YearlyPay pay, string currency, Scratch scratch)
    {
        if (pay.FromReference(1_000_000, currency) is not { } million)
            return null;

        var rate = (double)million / 1_000_000;
        var cells = scratch.List(Cells).Span;
        cells.Clear();
        foreach (var segment in found)
            Count(segment, cells);
        var all = 0;
        foreach (var cell in cells)
            all += cell;
        if (all < Least)
            return null;

        var (from, step) = Range(At(cells, all, Edge) * rate, (At(cells, all, 1 - Edge) + CellWidth) * rate);
        var counts = new int[Steps];
        // By the upper end of a cell: an even sum in the filter's currency is then on the right side of its edge.
        for (var cell = 0; cell < Cells; cell++)
            counts[Math.Clamp((int)(((cell + 1) * CellWidth * rate - from) / step), 0, Steps - 1)] += cells[cell];

        return new((decimal)from, (decimal)(from + Steps * step), counts);
    }

    static void Count(SegmentMatches found, Span<int> cells)
    {
        var columns = found.Segment.Columns;
        var part = found.PartOf(Facet.PayFloor);
        if (part.IsRest)
            for (var cell = 0; cell < Cells; cell++)
                cells[cell] += columns.PayCounts[cell];

        var set = part.Set.Span;
        var step = part.Of(0, 1);
        for (var i = 0; i < set.Length; i++)
            for (var word = set[i] & columns.PayStated[i]; word != 0; word &= word - 1)
                cells[columns.PayCell[(i << 6) + BitOperations.TrailingZeroCount(word)]] += step;
    }

    /// <summary>Where so much of all pay lies below.</summary>
    static int At(ReadOnlySpan<int> cells, int all, double share)
    {
        var left = (long)(all * share);
        var cell = 0;
        while (cell < cells.Length - 1 && (left -= cells[cell]) >= 0)
            cell++;

        return cell * CellWidth;
    }

    /// <summary>Even numbers around both: steps of 1, 2 or 5 with zeros.</summary>
    static (double From, double Step) Range(double lowest, double highest)
    {
        for (var ten = 1.0; ; ten *= 10)
            foreach (var step in new[] { ten, ten * 2, ten * 5 })
                if (Math.Floor(lowest / step) * step is var from && from + Steps * step >= highest)
                    return (from, step);
    }
}
