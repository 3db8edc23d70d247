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

    public static PayHistogram? Of(IReadOnlyList<SegmentMatches> found, YearlyPay pay, string currency)
    {
        if (pay.FromReference(1_000_000, currency) is not { } million)
            return null;

        var rate = (double)million / 1_000_000;
        var cells = new int[Cells];
        foreach (var segment in found)
            Count(segment, cells);
        if (cells.Sum() < Least)
            return null;

        var (from, step) = Range(At(cells, Edge) * rate, (At(cells, 1 - Edge) + CellWidth) * rate);
        var counts = new int[Steps];
        // By the upper end of a cell: an even sum in the filter's currency is then on the right side of its edge.
        for (var cell = 0; cell < Cells; cell++)
            counts[Math.Clamp((int)(((cell + 1) * CellWidth * rate - from) / step), 0, Steps - 1)] += cells[cell];

        return new((decimal)from, (decimal)(from + Steps * step), counts);
    }

    static void Count(SegmentMatches found, int[] cells)
    {
        var columns = found.Segment.Columns;
        var set = found.Without(Facet.PayFloor).Set.Span;
        for (var i = 0; i < set.Length; i++)
            for (var word = set[i] & columns.PayStated[i]; word != 0; word &= word - 1)
                cells[columns.PayCell[(i << 6) + BitOperations.TrailingZeroCount(word)]]++;
    }

    /// <summary>Where so much of all pay lies below.</summary>
    static int At(int[] cells, double share)
    {
        var left = (long)(cells.Sum() * share);
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
