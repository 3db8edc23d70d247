using JobSite.Core.Resumes.Reading;

namespace JobSite.Core.Resumes.Layout;

/// <summary>Tells columns, each read by itself, from a table, whose rows are read across: dates beside what was done then.</summary>
static class Columns
{
    const int FewestRows = 4;
    const double MostlyAligned = 0.7;
    const double ManyLabels = 0.35;

    public static bool AreApart(List<PageRow> rows, Gutter gutter)
    {
        var (left, right, both) = (new List<string>(), new List<string>(), 0);
        foreach (var row in rows[gutter.First..(gutter.Last + 1)])
        {
            var (l, r) = (Side(row, gutter.X, isLeft: true), Side(row, gutter.X, isLeft: false));
            if (l.Length > 1)
                left.Add(l);
            if (r.Length > 1)
                right.Add(r);
            both += l.Length > 1 && r.Length > 1 ? 1 : 0;
        }

        var sparse = left.Count < right.Count ? left : right;
        if (sparse.Count < FewestRows)
            return false;
        if (both < MostlyAligned * sparse.Count)
            return true;

        return sparse.Count(IsLabel) < ManyLabels * sparse.Count && sparse.Exists(s => SectionHeads.Of(s) is not null);
    }

    static string Side(PageRow row, double x, bool isLeft) =>
        string.Join(' ', row.Words.Where(w => isLeft ? w.Right < x : w.Left > x).Select(w => w.Text)).Trim();

    static bool IsLabel(string text) => text.EndsWith(':') || SectionHeads.Of(text) is not null || DateRange.In(text) is not null;
}
