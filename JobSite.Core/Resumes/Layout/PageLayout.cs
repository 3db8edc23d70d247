using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Layout;

/// <summary>The lines of a page in the order in which people read them: what is above columns, each column, what is below.</summary>
static class PageLayout
{
    const int Main = 0, Beside = 1;
    const int MostCuts = 6;

    public static List<ResumeLine> Lines(IReadOnlyList<PageWord> words, int page) => [.. Lines(PageRow.Of(words), page, MostCuts)];

    static IEnumerable<ResumeLine> Lines(List<PageRow> rows, int page, int cuts)
    {
        if (cuts == 0 || Gutter.Find(rows) is not { } gutter)
            return Plain(rows, page, Main);

        var between = rows[gutter.First..(gutter.Last + 1)].SelectMany(r => r.Words).ToList();
        var (left, right) = (between.Where(w => w.Left < gutter.X).ToList(), between.Where(w => w.Left >= gutter.X).ToList());
        var isMainLeft = Letters(left) >= Letters(right);

        return
        [
            .. Lines(rows[..gutter.First], page, cuts - 1),
            .. Plain(PageRow.Of(left), page, isMainLeft ? Main : Beside),
            .. Plain(PageRow.Of(right), page, isMainLeft ? Beside : Main),
            .. Lines(rows[(gutter.Last + 1)..], page, cuts - 1),
        ];
    }

    static int Letters(List<PageWord> words) => words.Sum(w => w.Text.Length);

    static IEnumerable<ResumeLine> Plain(List<PageRow> rows, int page, int flow)
    {
        for (var at = 0; at < rows.Count; at++)
            if (rows[at].Line(page, flow, at > 0 ? rows[at - 1] : null) is { } line)
                yield return line;
    }
}
