using System.Text;

namespace JobSite.Core.Import.Tables;

/// <summary>Reads rows of separated values, quoted or not, over any number of lines, and lets go of fields that are too long.</summary>
sealed class CsvReader(TextReader text, char separator)
{
    const int MostColumns = 2000;

    readonly char[] block = new char[1 << 15];
    readonly StringBuilder field = new();
    int at;
    int count;
    int length;

    /// <summary>What is wrong with the row that was read last; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The next row that is not blank; null at the end.</summary>
    public List<string>? ReadRow()
    {
        (Fault, length) = (null, 0);
        var row = new List<string>();

        while (Peek() >= 0)
        {
            var more = ReadField();
            Keep(row);
            if (more)
                continue;
            if (row.Count > 1 || row[0].Length > 0 || Fault is not null)
                return row;
            row.Clear();
        }

        if (row.Count > 0)
            Keep(row);
        return row.Count > 0 ? row : null;
    }

    // True where another field follows in the same row.
    bool ReadField()
    {
        if (Peek() == '"')
        {
            at++;
            ReadQuoted();
        }

        while (true)
        {
            var stop = block.AsSpan(at, count - at).IndexOfAny(separator, '\n', '\r');
            Append(block.AsSpan(at, stop < 0 ? count - at : stop));
            at = stop < 0 ? count : at + stop;
            if (stop < 0 && Peek() >= 0)
                continue;

            return EndField();
        }
    }

    bool EndField()
    {
        if (Peek() < 0)
            return false;

        var end = block[at++];
        if (end == '\r' && Peek() == '\n')
            at++;
        return end == separator;
    }

    void ReadQuoted()
    {
        while (Peek() >= 0)
        {
            var stop = block.AsSpan(at, count - at).IndexOf('"');
            Append(block.AsSpan(at, stop < 0 ? count - at : stop));
            at = stop < 0 ? count : at + stop + 1;
            if (stop < 0)
                continue;
            if (Peek() != '"')
                return;

            at++;
            Append("\"");
        }
        Fault ??= "it has a quote that is not closed";
    }

    void Append(ReadOnlySpan<char> part)
    {
        if (field.Length + part.Length <= Reading.Limits.Field && (length += part.Length) <= Reading.Limits.Record)
            field.Append(part);
        else
            Fault ??= $"one of its fields is over {Reading.Limits.Field >> 20} MB";
    }

    void Keep(List<string> row)
    {
        if (row.Count < MostColumns)
            row.Add(field.ToString());
        else
            Fault ??= $"it has over {MostColumns} fields";
        field.Clear();
    }

    int Peek()
    {
        if (at == count)
            (at, count) = (0, text.Read(block, 0, block.Length));
        return at < count ? block[at] : -1;
    }
}
