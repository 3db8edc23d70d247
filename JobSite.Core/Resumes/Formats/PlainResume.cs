using System.Text;

namespace JobSite.Core.Resumes.Formats;

/// <summary>Plain text in the encodings that people have: UTF-8, UTF-16 with its mark, and Windows-1252.</summary>
static class PlainResume
{
    const int MostOddities = 2;
    const int Tab = 4;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ResumeText Read(ReadOnlyMemory<byte> file)
    {
        var text = Decode(file.Span) ?? throw new RefusedFileException("This file is neither text nor a format that is read here. Use PDF, a Word document (.docx), JSON Resume or plain text.");
        if (text.AsSpan().Trim().Length > ResumeLimits.Characters)
            throw RefusedFileException.TooLong;

        return new(ResumeFormat.PlainText, Lines(text.Trim()), []);
    }

    public static string? Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Encoding.Unicode.Preamble))
            return Plain(Encoding.Unicode.GetString(file[2..]));
        if (file.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Plain(Encoding.BigEndianUnicode.GetString(file[2..]));

        try
        {
            return Plain(Strict.GetString(file.StartsWith(Encoding.UTF8.Preamble) ? file[3..] : file));
        }
        catch (DecoderFallbackException)
        {
            return Plain(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file));
        }
    }

    /// <summary>Null for what nobody types: a file of some program.</summary>
    static string? Plain(string text) =>
        text.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f') || c == '\uFFFD') <= MostOddities + text.Length / 2000
            ? text
            : null;

    static List<ResumeLine> Lines(string text)
    {
        var (lines, afterGap) = (new List<ResumeLine>(), false);
        foreach (var raw in text.Split(['\n', '\r', '\f']))
        {
            var line = LineText.Line(Wide(raw), new("", AfterGap: afterGap));
            afterGap = line is null;
            if (line is not null)
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>Runs of spaces part columns, as tabs do.</summary>
    static string Wide(string raw)
    {
        var trimmed = raw.Trim();

        return trimmed.Contains(new string(' ', Tab), StringComparison.Ordinal)
            ? string.Join('\t', trimmed.Split(new string(' ', Tab), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : trimmed;
    }
}
