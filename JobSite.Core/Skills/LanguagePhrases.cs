namespace JobSite.Core.Skills;

/// <summary>Words around the name of a language that say it is to be spoken: "German" alone may be a market.</summary>
static class LanguagePhrases
{
    static readonly string[] Before =
    [
        "fluent", "fluent in", "fluency in", "native", "native level", "speak", "speaks", "speaking", "bilingual",
        "bilingual in", "conversational", "proficient in", "proficiency in", "written and spoken", "knowledge of",
        "good", "excellent", "business", "level of", "command of", "understand",
    ];

    static readonly string[] After =
    [
        "speaking", "speaker", "speakers", "language", "language skills", "fluency", "proficiency", "skills", "native",
        "bilingual", "required", "preferred", "interpreter", "translator", "teacher", "native speaker", "is a plus",
        "is a must", "c1", "c2", "b1", "b2",
    ];

    public static IEnumerable<string> Of(string language) =>
        Before.Select(word => $"{word} {language}").Concat(After.Select(word => $"{language} {word}"));
}
