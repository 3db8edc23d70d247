using System.Reflection;

namespace JobSite.Core.Work;

/// <summary>The words of titles.csv: category, kind, and the words parted by |. An earlier row wins over a later one with the same word.</summary>
static class TitleWords
{
    public static PhraseTable<TitleWord> Table { get; } = Read();

    static PhraseTable<TitleWord> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("JobSite.Core.Work.titles.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();

        var table = new PhraseTable<TitleWord>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var word = new TitleWord(Category.Find(fields[0])!, Enum.Parse<TitleWordKind>(fields[1], ignoreCase: true));
            foreach (var phrase in fields[2].Split('|'))
                table.Add(phrase, word);
        }

        return table;
    }
}
