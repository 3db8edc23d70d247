using System.Globalization;
using JobSite.Core.Import;

namespace JobSite.Web.Import;

/// <summary>How far an import is: a bar that grows in place on a terminal, a line for each tenth elsewhere.</summary>
sealed class ImportMeter(string path, JobFile file, TextWriter output, bool isTerminal) : IProgress<ImportProgress>
{
    const int Width = 30;
    int shown = -1;

    public void Report(ImportProgress value)
    {
        var percent = (int)(file.Done * 100);
        if (percent / Step <= shown / Step && shown >= 0)
            return;

        shown = percent;
        var counts = string.Create(CultureInfo.InvariantCulture, $"{percent,3} %  {value.Read:N0} read, {value.New:N0} new, {value.Refused:N0} refused");
        if (isTerminal)
            output.Write($"\r[{new string('#', percent * Width / 100).PadRight(Width, '.')}] {counts}");
        else
            output.WriteLine($"{path}: {counts}");
    }

    public void Clear()
    {
        if (isTerminal && shown >= 0)
            output.Write($"\r{new string(' ', Width + 60)}\r");
    }

    int Step => isTerminal ? 1 : 10;
}
