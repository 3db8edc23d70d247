using System.Text;

namespace JobSite.Tests.Import;

/// <summary>A head, a long run of one letter that is never in memory, and a tail.</summary>
sealed class EndlessStream(string head, long run, string tail, byte letter = (byte)'x') : Stream
{
    readonly byte[] head = Encoding.UTF8.GetBytes(head);
    readonly byte[] tail = Encoding.UTF8.GetBytes(tail);
    long at;

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && at < Length)
        {
            var part = buffer[count..];
            var length = at < head.Length ? Copy(head.AsSpan((int)at), part)
                : at < head.Length + run ? Fill(part, head.Length + run - at)
                : Copy(tail.AsSpan((int)(at - head.Length - run)), part);
            count += length;
            at += length;
        }
        return count;
    }

    int Fill(Span<byte> part, long left)
    {
        var length = (int)Math.Min(part.Length, left);
        part[..length].Fill(letter);
        return length;
    }

    static int Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var length = Math.Min(from.Length, to.Length);
        from[..length].CopyTo(to);
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override long Length => head.Length + run + tail.Length;
    public override long Position { get => at; set => at = value; }
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => at = offset;
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
