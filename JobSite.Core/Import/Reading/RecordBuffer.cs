using System.Buffers;

namespace JobSite.Core.Import.Reading;

/// <summary>The bytes of one record, up to the most that is kept; what comes after that is counted and let go.</summary>
sealed class RecordBuffer
{
    readonly ArrayBufferWriter<byte> kept = new(1 << 14);

    public long Length { get; private set; }
    public bool IsTooLong => Length > Limits.Record;
    public ReadOnlyMemory<byte> Bytes => kept.WrittenMemory;

    public void Add(ReadOnlySpan<byte> part)
    {
        Length += part.Length;
        if (!IsTooLong)
            kept.Write(part);
    }

    public void Clear()
    {
        kept.ResetWrittenCount();
        Length = 0;
    }
}
