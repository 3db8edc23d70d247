namespace JobSite.Core.Import.Reading;

/// <summary>Text without the control characters that belong in no text (and that XML does not even allow).</summary>
/// <remarks><paramref name="longestTag"/>: Refuses text in which a tag opens and does not close for so long; 0 where there are no tags.</remarks>
sealed class CleanReader(TextReader text, int longestTag = 0) : TextReader
{
    int sinceOpen = -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = text.Read(buffer);
        var part = buffer[..count];

        for (var i = 0; i < part.Length; i++)
            if (part[i] < ' ' && part[i] is not ('\t' or '\n' or '\r') || part[i] is '\uFFFE' or '\uFFFF')
                part[i] = ' ';
        if (longestTag > 0)
            Watch(part);

        return count;
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Peek() => text.Peek();

    void Watch(ReadOnlySpan<char> part)
    {
        while (part.Length > 0)
        {
            var at = part.IndexOf(sinceOpen < 0 ? '<' : '>');
            if (sinceOpen >= 0 && (sinceOpen += at < 0 ? part.Length : at) > longestTag)
                throw new RefusedException($"it has a tag of over {longestTag:N0} characters");
            if (at < 0)
                return;

            sinceOpen = sinceOpen < 0 ? 0 : -1;
            part = part[(at + 1)..];
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }
}
