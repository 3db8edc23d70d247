namespace JobSite.Core.Values;

/// <summary>A field of a CSV file that people open in a spreadsheet: always quoted, in one line, and never a formula.</summary>
public static class CsvCell
{
    public static string Of(string? text)
    {
        var line = string.Concat((text ?? "").Select(c => IsBreak(c) ? ' ' : c));
        var said = line.AsSpan().TrimStart().TrimStart(Unseen);
        var isFormula = said is [var first, ..] && Triggers.Contains(first);

        return $"\"{(isFormula ? "'" : "")}{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The signs that make a spreadsheet calculate, also in the wide shapes that some of them take for the same.</summary>
    const string Triggers = "=+-@＝＋－＠−|%";

    /// <summary>Characters that nobody sees and that spreadsheets may drop: spaces of no width, marks of direction.</summary>
    const string Unseen = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069 \u00A0";

    static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
