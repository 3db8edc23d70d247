using System.IO.Compression;
using System.Text;

namespace JobSite.Core.Import.Reading;

/// <summary>What is inside a file: unpacked, its letters made out, and never more of it in memory than is being read.</summary>
public sealed class Content
{
    readonly Func<Stream> open;
    readonly bool packed;
    readonly Encoding encoding;
    readonly int mark;
    Stream? current;

    /// <remarks><paramref name="open"/>: Opens the raw bytes from the start; may be called several times.</remarks>
    /// <remarks><paramref name="savedAt"/>: When the file was written: what "two days ago" in it is counted from.</remarks>
    public Content(string name, Func<Stream> open, DateTimeOffset savedAt)
    {
        (Name, this.open, SavedAt) = (name, open, savedAt);
        packed = Head(raw: true, 2) is [0x1F, 0x8B];
        if (packed)
            Unpack();

        var head = Head(raw: false, Limits.Sample);
        if (head.Length == 0)
            throw new RefusedException("it is empty");
        Binary.Refuse(head);

        (encoding, mark) = EncodingSniffer.Of(head);
        Sample = Sample.Of(encoding.GetString(head.AsSpan(mark)), whole: head.Length < Limits.Sample);
    }

    public string Name { get; }
    public DateTimeOffset SavedAt { get; }
    public Sample Sample { get; }

    /// <summary>How much of the file the latest reading has gone through, from 0 to 1.</summary>
    public double Done => current switch
    {
        null => 0,
        { CanSeek: true, Length: > 0 } file => (double)file.Position / file.Length,
        _ => 1,
    };

    /// <summary>Its bytes as UTF-8 (a few of which may still be broken), without a byte order mark.</summary>
    public Stream OpenBytes()
    {
        var bytes = OpenUnpacked();
        bytes.ReadExactly(new byte[mark]);

        return encoding == LenientUtf8.Encoding ? bytes : Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8);
    }

    public TextReader OpenText(int longestTag = 0)
    {
        var bytes = OpenUnpacked();
        bytes.ReadExactly(new byte[mark]);

        return new CleanReader(new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: false, 1 << 15), longestTag);
    }

    /// <summary>The whole text of a file that holds one page or one posting.</summary>
    public string ReadPage()
    {
        using var text = OpenText();
        var page = new StringBuilder();
        var part = new char[1 << 14];

        while (text.ReadBlock(part, 0, part.Length) is > 0 and var count)
            if (page.Append(part, 0, count).Length > Limits.Page)
                throw new RefusedException($"it is one page of over {Limits.Page >> 20} MB");
        return page.ToString();
    }

    // Once through all of it: what is cut off unpacks without complaint, but to another length than it says at its end.
    void Unpack()
    {
        using var bytes = OpenUnpacked();
        bytes.CopyTo(Stream.Null, 1 << 16);

        using var raw = open();
        var length = new byte[4];
        if (raw.Length > 18)
            raw.Seek(-4, SeekOrigin.End);
        raw.ReadAtLeast(length, 4, throwOnEndOfStream: false);
        if (BitConverter.ToUInt32(length) != (uint)bytes.Position)
            throw new RefusedException("it is a gzip file that is cut off, or several in one");
    }

    Stream OpenUnpacked()
    {
        var file = current = open();

        return packed ? new BoundedStream(new GZipStream(file, CompressionMode.Decompress, leaveOpen: true), file) : file;
    }

    byte[] Head(bool raw, int length)
    {
        using var bytes = raw ? open() : OpenUnpacked();
        var head = new byte[length];
        var count = bytes.ReadAtLeast(head, length, throwOnEndOfStream: false);

        return head[..count];
    }
}
