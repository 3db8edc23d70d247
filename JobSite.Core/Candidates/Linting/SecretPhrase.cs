namespace JobSite.Core.Candidates.Linting;

/// <summary>Words that, one after the other, tell who somebody is.</summary>
sealed record SecretPhrase(LintKind Kind, IReadOnlyList<string> Keys)
{
    /// <summary>Words of so few letters are also something else, unless they are written as a name.</summary>
    const int Short = 2;

    readonly string glued = string.Concat(Keys), turned = string.Concat(Keys.Reverse());

    public IEnumerable<LintFinding> In(string text, IReadOnlyList<TextWord> words)
    {
        for (var at = 0; at < words.Count; at++)
            if (LengthAt(words, at) is > 0 and var length)
                yield return Found(text, words[at], words[at + length - 1]);
    }

    /// <summary>How many words of the text it takes, from this one on.</summary>
    int LengthAt(IReadOnlyList<TextWord> words, int at)
    {
        if (words[at].Is(glued) || words[at].Is(turned))
            return glued.Length > Short || words[at].IsCapital ? 1 : 0;

        return at + Keys.Count <= words.Count && Keys.Index().All(k => words[at + k.Index].Is(k.Item)) ? Keys.Count : 0;
    }

    LintFinding Found(string text, TextWord first, TextWord last) =>
        new(Kind, first.Start, last.End - first.Start, text[first.Start..last.End]);
}
