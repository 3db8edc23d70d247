using System.Globalization;
using JobSite.Core.Jobs.Counting;
using JobSite.Core.Values;

namespace JobSite.Core.Hiring;

/// <summary>What was counted, as a table for a spreadsheet: a line for each job and day.</summary>
public static class DayCsv
{
    public const string Header = "Job,Title,Day,Views,From search engines,From other sites,From this site,Direct,Apply clicks\r\n";

    public static string Line(string key, string title, JobDay day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CsvCell.Of(key)},{CsvCell.Of(title)},{day.Day:yyyy-MM-dd},{day.Views},{day.FromSearch},{day.FromSites},{day.FromHere},{day.Direct},{day.ApplyClicks}\r\n");
}
