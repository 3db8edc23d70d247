using System.Buffers;

namespace JobSite.Core.Import.Reading;

/// <summary>
/// Cuts a JSON document into the records of one of its lists, however long the document is, by brackets and quotes alone.
/// What lies around the records is kept as the shell: the same document with that list empty.
/// </summary>
/// <remarks><paramref name="list"/>: The list's name in the outermost object; "" for an outermost list, or for objects one after the other.</remarks>
sealed class JsonSplitter(Stream bytes, string list, JsonShape shape)
{
    static readonly SearchValues<byte> InString = SearchValues.Create("\"\\"u8);
    static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    static readonly byte[] Blank = [.. " \t\r\n"u8];

    readonly RecordBuffer record = new();
    readonly byte[] open = new byte[Limits.Depth];
    readonly bool wholeObjects = shape != JsonShape.List && list.Length == 0;
    readonly byte[] named = [.. "\""u8, .. System.Text.Encoding.UTF8.GetBytes(list), .. "\""u8];
    int depth;
    int recordDepth = -1;
    bool inString;
    bool escaped;
    bool ended;
    bool inNamedList;

    /// <summary>Whole only once all records have been read.</summary>
    public RecordBuffer Shell { get; } = new();

    /// <summary>Each record; the buffer is the same each time, and filled anew.</summary>
    public IEnumerable<RecordBuffer> Split()
    {
        var block = new byte[1 << 16];

        while (bytes.Read(block) is > 0 and var count)
            for (var at = 0; at < count;)
            {
                at += Take(block.AsSpan(at, count - at));
                if (!ended)
                    continue;

                yield return record;
                record.Clear();
                ended = false;
            }

        if (depth > 0 || inString)
            throw new RefusedException("it ends in the middle: the JSON is cut off");
        if (Shell.IsTooLong)
            throw new RefusedException("what lies around its list of jobs is too long");
    }

    // Goes forward to just after the next byte that matters, and returns how far that was.
    int Take(ReadOnlySpan<byte> part)
    {
        var length = escaped ? 1 : part.IndexOfAny(inString ? InString : Structure) is >= 0 and var at ? at + 1 : part.Length;
        var last = part[length - 1];

        if (escaped)
            escaped = false;
        else if (inString)
            (inString, escaped) = (last != '"', last == '\\');
        else if (last == '"')
            inString = true;
        else if (last is (byte)'{' or (byte)'[')
            return Open(part[..length]);
        else if (last is (byte)'}' or (byte)']')
        {
            Keep(part[..length]);
            Close(last);
            return length;
        }

        Keep(part[..length]);
        return length;
    }

    int Open(ReadOnlySpan<byte> part)
    {
        if (depth == Limits.Depth)
            throw new RefusedException($"its JSON is nested more than {Limits.Depth} deep");

        var bracket = part[^1];
        if (recordDepth < 0 && bracket == '{' && IsInList)
        {
            Keep(part[..^1]);
            recordDepth = depth;
            record.Add(part[^1..]);
        }
        else
        {
            Keep(part);
            if (recordDepth < 0 && depth == 1)
                inNamedList = bracket == '[' && EndsWithName();
        }

        open[depth++] = bracket;
        return part.Length;
    }

    void Close(byte bracket)
    {
        if (depth == 0 || open[--depth] != (bracket == '}' ? '{' : '['))
            throw new RefusedException("its JSON has brackets that do not match");

        if (depth == recordDepth)
            (ended, recordDepth) = (true, -1);
    }

    bool IsInList => wholeObjects
        ? depth == 0
        : list.Length == 0 ? depth == 1 && open[0] == '[' : depth == 2 && inNamedList;

    bool EndsWithName() =>
        Shell.Bytes.Span[..^1].TrimEnd(Blank).TrimEnd((byte)':').TrimEnd(Blank).EndsWith(named);

    void Keep(ReadOnlySpan<byte> part)
    {
        if (recordDepth >= 0)
            record.Add(part);
        else if (inString || !IsInList)
            Shell.Add(part);
        else if (part.Trim(Blank) is { Length: > 0 } between && !between.SequenceEqual(","u8))
            Shell.Add(between);
    }
}
