using JobSite.Core.Values;

namespace JobSite.Core.Skills;

/// <summary>
/// Reads skills.csv: slug, name, category, ambiguous, aliases, implies, related. Lists are parted by |. An alias with ~
/// before it is weak, with ? counts only in a list of skills, with ! is a phrase that means something else.
/// </summary>
static class SkillFile
{
    const int Columns = 7;

    public static IReadOnlyList<Spelling> Read() =>
        [.. DataTable.Rows(typeof(SkillFile), "skills.csv").SelectMany(SpellingsOf)];

    static IEnumerable<Spelling> SpellingsOf(string[] fields)
    {
        if (fields.Length != Columns)
            throw new InvalidDataException($"Not {Columns} columns in skills.csv: {string.Join(',', fields)}");

        var (name, category, aliases) = (fields[1], fields[2], DataTable.List(fields[4]));
        var skill = new Skill(fields[0], name, category, fields[3].Length > 0,
            [.. aliases.Where(a => a[0] != '!').Select(Plain)], DataTable.List(fields[5]), DataTable.List(fields[6]));

        yield return new(skill, name,
            fields[3] switch { "yes" => Certainty.Weak, "listed" => Certainty.Listed, _ => Certainty.Sure });
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
}
