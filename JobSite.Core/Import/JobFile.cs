using JobSite.Core.Import.Formats;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import;

/// <summary>A file with jobs in it, once it is known how they lie there. It may be read any number of times.</summary>
public sealed class JobFile
{
    readonly Content content;
    readonly IEnumerable<ReadRecord> records;

    JobFile(Content content, IJobFormat format, FormatOptions options)
    {
        (this.content, Format) = (content, format);
        records = format.Read(content, options);
        Source = options.Source ?? Boards().FirstOrDefault() ?? FileNames.WithoutExtensions(content.Name);
    }

    public IJobFormat Format { get; }

    /// <summary>The board that its jobs are from ("greenhouse:amplitude"); else the file's name without what follows the dot.</summary>
    public string Source { get; }

    /// <summary>How much of it the latest reading has gone through, from 0 to 1.</summary>
    public double Done => content.Done;

    public IEnumerable<ReadRecord> Read() => records;

    /// <summary>Throws <see cref="RefusedException"/> when it is not to be had, or is not what it looks like.</summary>
    public static JobFile Open(string path, FormatOptions options)
    {
        if (Directory.Exists(path))
            throw new RefusedException("it is a folder; name the files in it");
        if (!File.Exists(path))
            throw new RefusedException("there is no such file");

        try
        {
            return Open(new Content(Path.GetFileName(path), () => File.OpenRead(path), File.GetLastWriteTimeUtc(path)), options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"it cannot be read: {e.Message}", e);
        }
    }

    public static JobFile Open(Content content, FormatOptions options) => new(content, JobFormats.For(content.Sample, options), options);

    IEnumerable<string> Boards() => records.Take(100).Select(r => r.Job).OfType<RawJob>().Select(Format.BoardOf).OfType<string>();
}
