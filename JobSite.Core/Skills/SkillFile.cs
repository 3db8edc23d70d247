using System.Reflection;

namespace JobSite.Core.Skills;

/// <summary>Reads skills.csv: slug, name, category, ambiguous, aliases, implies, related. No field has a comma in it; lists are parted by |.
/// An alias with ~ before it is weak, with ? counts only in a list of skills, with ! is a phrase that means something else.</summary>
static class SkillFile
{
    const int Columns = 7;

    public static IReadOnlyList<Spelling> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("JobSite.Core.Skills.skills.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();

        var spellings = new List<Spelling>();
        while (reader.ReadLine() is { } line)
            spellings.AddRange(SpellingsOf(line));

        return spellings;
    }

    static IEnumerable<Spelling> SpellingsOf(string line)
    {
        var fields = line.Split(',');
        if (fields.Length != Columns)
            throw new InvalidDataException($"Not {Columns} columns in skills.csv: {line}");

        var (name, category, aliases) = (fields[1], fields[2], List(fields[4]));
        var skill = new Skill(fields[0], name, category, fields[3].Length > 0,
            [.. aliases.Where(a => a[0] != '!').Select(Plain)], List(fields[5]), List(fields[6]));

        yield return new(skill, name, fields[3] switch { "yes" => Certainty.Weak, "listed" => Certainty.Listed, _ => Certainty.Sure });
        foreach (var alias in aliases)
            yield return new(skill, Plain(alias), CertaintyOf(alias));
        if (category == "languages")
            foreach (var phrase in LanguagePhrases.Of(name))
                yield return new(skill, phrase, Certainty.Sure);
    }

    static Certainty CertaintyOf(string alias) => alias[0] switch
    {
        '~' => Certainty.Weak,
        '?' => Certainty.Listed,
        '!' => Certainty.Not,
        _ => Certainty.Sure,
    };

    static string Plain(string alias) => alias[0] is '~' or '?' or '!' ? alias[1..] : alias;

    static string[] List(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
