namespace JobSite.Core.Import.Reading;

/// <summary>Files that are no text at all, told by how they begin.</summary>
static class Binary
{
    static readonly (byte[] Magic, string Name)[] Known =
    [
        ([0x1F, 0x8B], "a gzip file inside a gzip file"),
        ("PK\x03\x04"u8.ToArray(), "a zip file (or a document of an office program): unpack it first"),
        ("%PDF"u8.ToArray(), "a PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ("PAR1"u8.ToArray(), "a Parquet file: save it as CSV or NDJSON first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd: unpack it first"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "packed with xz: unpack it first"),
        ("BZh"u8.ToArray(), "packed with bzip2: unpack it first"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
    ];

    public static void Refuse(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, name) in Known)
            if (head.StartsWith(magic))
                throw new RefusedException($"it is {name}, not a list of jobs");

        if (EncodingSniffer.Of(head).Encoding == LenientUtf8.Encoding && head.Count((byte)0) > head.Length / 100 + 1)
            throw new RefusedException("it is not text");
    }
}
