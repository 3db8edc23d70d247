using System.Text;
using JobSite.Core.Resumes.Formats;

namespace JobSite.Core.Resumes.Layout;

/// <summary>Words that stand on one line across the page, from left to right.</summary>
sealed class PageRow(IReadOnlyList<PageWord> words)
{
    const double WideGap = 2.2;
    const double SameLine = 0.35;
    const double Apart = 1.75;

    public IReadOnlyList<PageWord> Words => words;
    public double Baseline => words[0].Baseline;
    public double Size { get; } = words.Max(w => w.Size);

    /// <summary>From the top of the page downwards.</summary>
    public static List<PageRow> Of(IEnumerable<PageWord> words)
    {
        var rows = new List<List<PageWord>>();
        foreach (var word in words.OrderByDescending(w => w.Baseline))
            if (rows is [.., var row] && row[0].Baseline - word.Baseline <= SameLine * Math.Max(4, Math.Min(row[0].Size, word.Size)))
                row.Add(word);
            else
                rows.Add([word]);

        return [.. rows.Select(r => new PageRow([.. r.OrderBy(w => w.Left)]))];
    }

    public string Text()
    {
        var text = new StringBuilder();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0)
                text.Append(words[at].Left - words[at - 1].Right > WideGap * words[at].Size ? '\t' : ' ');
            text.Append(words[at].Text);
        }

        return text.ToString();
    }

    public ResumeLine? Line(int page, int flow, PageRow? before) => LineText.Line(Text(), new("", page, flow, Size, words.All(w => w.IsBold || w.Text.Length < 2),
        AfterGap: before is not null && before.Baseline - Baseline > Apart * Size));
}
