using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import;

/// <summary>One way in which jobs lie in a file. It is known by what is inside, never by the file's name.</summary>
public interface IJobFormat
{
    /// <summary>As one types it after --format.</summary>
    string Name { get; }

    /// <summary>What gives it away, for whoever wonders why a file was refused.</summary>
    string Sign { get; }

    bool Recognizes(Sample sample);

    /// <summary>Throws <see cref="RefusedException"/> when the whole file cannot be what it looks like. Called before the first read.</summary>
    void Check(Content content, FormatOptions options) { }

    IEnumerable<ReadRecord> Read(Content content, FormatOptions options);

    /// <summary>The board that a job of this format is from ("greenhouse:amplitude"), where it says so.</summary>
    string? BoardOf(RawJob job) => null;
}
