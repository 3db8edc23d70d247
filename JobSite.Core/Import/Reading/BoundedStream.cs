namespace JobSite.Core.Import.Reading;

/// <summary>What comes out of a packed file, until it is more than a packed file has any business holding.</summary>
sealed class BoundedStream(Stream unpacked, Stream packed) : Stream
{
    long read;

    public override int Read(Span<byte> buffer)
    {
        var count = ReadPart(buffer);
        read += count;

        if (read > Limits.Unpacked || read > Limits.RatioFrom && read / Limits.Ratio > packed.Position)
            throw new RefusedException($"it unpacks to more than {Limits.Ratio} times its size, which no list of jobs does");
        return count;
    }

    int ReadPart(Span<byte> buffer)
    {
        try
        {
            return unpacked.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new RefusedException("it begins like a gzip file but cannot be unpacked", e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => read; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }
        base.Dispose(disposing);
    }
}
