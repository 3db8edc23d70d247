using System.Text;

namespace JobSite.Core.Descriptions.Sources;

/// <summary>Text that somebody's mail program broke into lines of 72 characters, with its lines joined again.</summary>
static class Unwrapped
{
    const int Narrowest = 55;
    const int Widest = 105;
    const int FewestLines = 3;

    public static string Text(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var width = lines.Max(l => l.TrimEnd().Length);
        if (width is < Narrowest or > Widest || lines.Length < FewestLines)
            return text;

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            result.Append(lines[i].TrimEnd());
            if (i + 1 < lines.Length)
                result.Append(IsBroken(lines[i].TrimEnd(), lines[i + 1], width) ? ' ' : '\n');
            if (result.Length > 0 && result[^1] == ' ')
                lines[i + 1] = lines[i + 1].TrimStart();
        }

        return result.ToString();
    }

    /// <summary>The line ended because the next word did not fit.</summary>
    static bool IsBroken(string line, string next, int width)
    {
        var rest = next.AsSpan().TrimStart();
        if (line.Length < Narrowest || rest.IsEmpty || line[^1] is ':' or '：' || line.StartsWith('#')
            || line.StartsWith('|')
            || rest[0] is
                '#' or '*' or '-' or '–' or '•' or '·' or '>' or '|' or '=' or '`'
                    || (char.IsAsciiDigit(rest[0]) && rest.Length > 1 && rest[1] is '.' or ')'))
            return false;

        var word = rest.IndexOf(' ') is > 0 and var space ? space : rest.Length;

        return line.Length + 1 + word > width - 2 || (char.IsLower(rest[0]) && line[^1] is not ('.' or '!' or '?'));
    }
}
