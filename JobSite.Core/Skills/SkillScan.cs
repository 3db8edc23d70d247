using JobSite.Core.Text.Words;
using JobSite.Core.Values;

namespace JobSite.Core.Skills;

/// <summary>
/// Finds skills in free text. The gate is here: a word such as "react" or "go" counts only where the text speaks of
/// the trade.
/// </summary>
sealed class SkillScan(PhraseTable<Spelling> phrases)
{
    const int LongestText = 60_000;
    const double TitleScore = 12;

    public IReadOnlyList<Found<Skill>> In(string title, string plain, int most)
    {
        var body = plain.Length > LongestText ? plain[..LongestText] : plain;
        var (inTitle, inBody) = (phrases.In(title), phrases.In(body));
        var sure = inTitle.Concat(inBody)
            .Where(p => p.Value.Certainty == Certainty.Sure)
            .Select(p => p.Value.Skill)
            .Distinct()
            .ToList();

        var mentions = new Dictionary<Skill, Mention>(ReferenceEqualityComparer.Instance);
        foreach (var phrase in Counted(title, inTitle, sure).Union(inTitle.Where(IsPlainInTitle)))
            Note(mentions, phrase, title, TitleScore);
        foreach (var phrase in Counted(body, inBody, sure))
            Note(mentions, phrase, body, 0);

        return [.. mentions.OrderByDescending(m => m.Value.Score(m.Key, body.Length)).Take(most)
            .Select(m => new Found<Skill>(m.Key, m.Value.Words))];
    }

    static IEnumerable<Phrase<Spelling>> Counted(string text, List<Phrase<Spelling>> found, List<Skill> sure)
    {
        for (var first = 0; first < found.Count;)
        {
            var end = SkillRow.End(text, found, first);
            var trusted = SkillRow.IsTrusted(found, first, end);
            for (; first < end; first++)
                if (Counts(text, found[first], trusted, sure))
                    yield return found[first];
        }
    }

    static bool Counts(string text, Phrase<Spelling> phrase, bool inRow, List<Skill> sure) =>
        phrase.Value.Certainty switch
        {
            Certainty.Sure => true,
            Certainty.Not => false,
            _ when inRow => phrase.Value.Written.Length > 1 || IsAsWritten(text, phrase),
            Certainty.Weak =>
                IsAsWritten(text, phrase) && !OpensSentence(text, phrase)
                    && sure.Exists(s => Trade.Supports(phrase.Value.Skill, s)),
            _ => false,
        };

    /// <summary>"Teacher" says what somebody teaches only in a title; "Chef" and "Spring" do not even there.</summary>
    static bool IsPlainInTitle(Phrase<Spelling> phrase) =>
        phrase.Value.Certainty is Certainty.Weak or Certainty.Listed && !Trade.IsTechnical(phrase.Value.Skill)
            && phrase.Value.Skill.Category != "general";

    static bool IsAsWritten(string text, Phrase<Spelling> phrase) =>
        text.AsSpan(phrase.Start, phrase.End - phrase.Start).SequenceEqual(phrase.Value.Written);

    /// <summary>
    /// A capital at the head of a sentence proves nothing, unless the line ends there: then it is an item of a list.
    /// </summary>
    static bool OpensSentence(string text, Phrase<Spelling> phrase) =>
        phrase.Before == Gap.Sentence && phrase.Start > 0
            && text.AsSpan(phrase.End).TrimStart(' ') is [not ('\n' or '\r' or ',' or ';'), ..];

    static void Note(Dictionary<Skill, Mention> mentions, Phrase<Spelling> phrase, string text, double score)
    {
        if (!mentions.TryGetValue(phrase.Value.Skill, out var mention))
            mentions[phrase.Value.Skill] = mention = new(phrase.In(text), phrase.Start, score);

        mention.Count++;
    }

    sealed class Mention(string words, int start, double head)
    {
        public string Words => words;
        public int Count { get; set; }

        public double Score(Skill skill, int length) =>
            (head + Math.Min(Count, 4) + (head > 0 ? 3 : 3 * (1 - (double)start / Math.Max(1, length))))
            * (skill.Category == "general" ? 0.3 : 1);
    }
}
