using JobSite.Core.Text.Words;
using JobSite.Core.Values;

namespace JobSite.Core.Work.Titles;

/// <summary>
/// The words of titles.csv: category, kind, and the words parted by |. An earlier row wins over a later one with the
/// same word.
/// </summary>
static class TitleWords
{
    public static PhraseTable<TitleWord> Table { get; } = Read();

    static PhraseTable<TitleWord> Read()
    {
        var table = new PhraseTable<TitleWord>();
        foreach (var row in DataTable.Rows(typeof(TitleWords), "titles.csv"))
        {
            var word = new TitleWord(Category.Find(row[0])!, Enum.Parse<TitleWordKind>(row[1], ignoreCase: true));
            foreach (var phrase in DataTable.List(row[2]))
                table.Add(phrase, word);
        }

        return table;
    }
}
