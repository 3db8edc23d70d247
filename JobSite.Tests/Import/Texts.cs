using System.IO.Compression;
using System.Text;
using JobSite.Core.Import;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Tests.Import;

/// <summary>Files that exist only in a test.</summary>
static class Texts
{
    public static readonly DateTimeOffset SavedAt = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static JobFile Open(string text, string map = "", string name = "jobs") => Open(Encoding.UTF8.GetBytes(text), map, name);

    public static JobFile Open(byte[] bytes, string map = "", string name = "jobs") => Open(() => new MemoryStream(bytes), map, name);

    public static JobFile Open(Func<Stream> open, string map = "", string name = "jobs") =>
        JobFile.Open(new Content(name, open, SavedAt), new() { Map = FieldMap.Parse(map) });

    public static List<RawJob> Jobs(string text, string map = "") => [.. Open(text, map).Read().Select(r => r.Job ?? throw new InvalidOperationException(r.Refusal))];

    public static string Refusal(string text, string map = "") => Refusal(() => Open(text, map));

    public static string Refusal(Func<JobFile> open) => Assert.Throws<RefusedException>(() => open().Read().Count()).Message;

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);

        return packed.ToArray();
    }
}
