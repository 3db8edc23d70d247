namespace JobSite.Core.Import.Reading;

/// <summary>Cuts a stream into lines without ever holding more of one than a record may be long.</summary>
static class LineSplitter
{
    /// <summary>Each line that is not blank. The buffer is the same each time, and filled anew.</summary>
    public static IEnumerable<RecordBuffer> Split(Stream bytes)
    {
        var line = new RecordBuffer();
        var block = new byte[1 << 16];

        while (bytes.Read(block) is > 0 and var count)
        {
            var from = 0;
            while (block.AsSpan(from, count - from).IndexOf((byte)'\n') is >= 0 and var length)
            {
                line.Add(block.AsSpan(from, length));
                from += length + 1;
                if (HasContent(line))
                    yield return line;
                line.Clear();
            }
            line.Add(block.AsSpan(from, count - from));
        }

        if (HasContent(line))
            yield return line;
    }

    static bool HasContent(RecordBuffer line) => line.IsTooLong || line.Bytes.Span.ContainsAnyExcept(" \t\r"u8);
}
