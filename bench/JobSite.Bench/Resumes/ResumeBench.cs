using System.Diagnostics;
using JobSite.Core.Resumes.Apart;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace JobSite.Bench.Resumes;

/// <summary>From a file of ten full pages to what it says, with the start of the process that reads it.</summary>
static class ResumeBench
{
    const int Pages = 10, LinesOfPage = 50, Runs = 10;

    public static async Task RunAsync()
    {
        using var reading = new ApartReading(Path.Combine(AppContext.BaseDirectory, "JobSite.Web.dll"), TimeProvider.System);
        var file = Resume();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = await reading.ReadAsync(file, "resume.pdf");
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.Reading is null)
                throw new InvalidOperationException(answer.Refusal?.Sentence);
        }

        times.Sort();
        Console.WriteLine($"{Pages} pages, {file.Length / 1024} kB: p50 {times[Runs / 2]:F0} ms, most {times[^1]:F0} ms of {Runs}");
    }

    static byte[] Resume()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var number = 0; number < Pages; number++)
        {
            var page = builder.AddPage(PageSize.A4);
            for (var line = 0; line < LinesOfPage; line++)
                page.AddText(Line(number, line), 10, new(50, 790 - 15 * line), font);
        }

        return builder.Build();
    }

    static string Line(int page, int line) => (page, line) switch
    {
        (0, 0) => "Benno Measured",
        (0, 1) => "Backend Developer",
        (0, 2) => "Berlin, Germany | benno@example.com",
        (0, 3) => "Experience",
        (_, 5) => $"Developer, Invented Number {page} GmbH, {2024 - page} - {2025 - page}",
        _ => "Kept a program of Java, Kubernetes and PostgreSQL running that nobody has ever seen, and wrote it down",
    };
}
