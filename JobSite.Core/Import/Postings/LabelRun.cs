using System.Text.RegularExpressions;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Postings;

/// <summary>"Company: Acme Location: Remote US Role: Baker": labels that follow each other on one line.</summary>
static partial class LabelRun
{
    const int LongestWords = 150;
    const int MostSearched = 1_500;

    public static bool Read(string line, JobFields fields)
    {
        var labels = Label().Matches(line.Length > MostSearched ? line[..MostSearched] : line);
        if (labels.Count < 3 || labels[0].Index > 5 || !labels.Any(l => FieldNames.Find(l.Groups["label"].Value) is Field.Company))
            return false;

        for (var i = 0; i < labels.Count; i++)
        {
            var from = labels[i].Index + labels[i].Length;
            var words = line[from..(i + 1 < labels.Count ? labels[i + 1].Index : line.Length)].Trim(' ', ',', '|', '-');
            if (words.Length is > 0 and < LongestWords && FieldNames.Find(labels[i].Groups["label"].Value) is { } field)
                fields.Add(field, words);
        }
        return true;
    }

    [GeneratedRegex(@"(?<!\w)(?<label>Company|Location|Role|Position|Job title|Title|Type|Compensation|Salary|Remote|Tech stack|Stack|Employment type|Website)\s?: ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limits.RegexTimeout)]
    private static partial Regex Label();
}
