using JobSite.Core.Values;

namespace JobSite.Core.Rules.Law;

/// <summary>
/// What the law of places asks of a posting, as a table that the operator may replace. For display and advice; it is no
/// legal advice, and each rule names its source.
/// </summary>
public sealed class PostingLaw
{
    public const char Separator = ';';

    PostingLaw(IReadOnlyList<LawRule> rules) => Rules = rules;

    public static PostingLaw Default { get; } = ReadDefault();

    public IReadOnlyList<LawRule> Rules { get; }

    public static PostingLaw LoadOrDefault(string path, out string? refusal)
    {
        try
        {
            using var file = File.OpenText(path);
            refusal = null;
            return Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            refusal = $"The table of posting law {path} cannot be used, the one that comes with the site is: {e.Message}";
            return Default;
        }
    }

    /// <summary>Throws a <see cref="FormatException"/> that names the line which cannot be read.</summary>
    public static PostingLaw Read(TextReader csv)
    {
        var rules = new List<LawRule>();
        for (var number = 1; csv.ReadLine() is { } line; number++)
            if (line is [not '#', ..] && !line.StartsWith("id;", StringComparison.Ordinal))
                rules.Add(LawRule.Read(line.Split(Separator)) ?? throw new FormatException($"line {number} is not a rule: {line}"));

        return new(rules);
    }

    static PostingLaw ReadDefault()
    {
        using var table = DataTable.Open(typeof(PostingLaw), "posting-law.csv");

        return Read(table);
    }
}
