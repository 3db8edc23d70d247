namespace JobSite.Core.Resumes.Layout;

/// <summary>A strip from <paramref name="First"/> to <paramref name="Last"/> row that no word crosses, with a column on either side of it.</summary>
sealed record Gutter(double X, int First, int Last, double Width)
{
    const double Margin = 0.15;
    const double Step = 2;
    const double Narrowest = 6;
    const int FewestRows = 4;

    public static Gutter? Find(List<PageRow> rows)
    {
        if (rows.Count < 2 * FewestRows)
            return null;

        var (left, right) = (rows.Min(r => r.Words[0].Left), rows.Max(r => r.Words.Max(w => w.Right)));
        Gutter? best = null;
        for (var x = left + Margin * (right - left); x < right - Margin * (right - left); x += Step)
            foreach (var gutter in At(rows, x))
                if (gutter.IsBetterThan(best) && Columns.AreApart(rows, gutter))
                    best = gutter;

        return best;
    }

    bool IsBetterThan(Gutter? other) =>
        other is null || Last - First > other.Last - other.First || Last - First == other.Last - other.First && Width > other.Width;

    static IEnumerable<Gutter> At(List<PageRow> rows, double x)
    {
        var (first, width) = (0, double.MaxValue);
        for (var at = 0; at <= rows.Count; at++)
        {
            var room = at < rows.Count ? Room(rows[at], x) : 0;
            if (room >= Narrowest)
            {
                width = Math.Min(width, room);
                continue;
            }

            if (at - first >= 2 * FewestRows - 2)
                yield return new(x, first, at - 1, width);
            (first, width) = (at + 1, double.MaxValue);
        }
    }

    /// <summary>How wide the gap in a row is around x; nothing where a word stands there.</summary>
    static double Room(PageRow row, double x)
    {
        var (before, after) = (x - 50, x + 50);
        foreach (var word in row.Words)
        {
            if (word.Left <= x && word.Right >= x)
                return 0;
            if (word.Right < x)
                before = Math.Max(before, word.Right);
            else
                after = Math.Min(after, word.Left);
        }

        return after - before;
    }
}
