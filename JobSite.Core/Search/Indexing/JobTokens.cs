using JobSite.Core.Search.Words;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace JobSite.Core.Search.Indexing;

/// <summary>Gives Lucene the words of some texts, each followed by its stem at the same position; or of a description the stems alone.</summary>
sealed class JobTokens : TokenStream
{
    // So that no phrase runs from one text into the next.
    const int Gap = 20;

    readonly bool isBody;
    readonly WordReader reader = new();
    readonly ICharTermAttribute term;
    readonly IPositionIncrementAttribute step;
    IReadOnlyList<string> texts = [];
    int next;
    int position;
    string? stem;

    public JobTokens(bool isBody)
    {
        this.isBody = isBody;
        term = AddAttribute<ICharTermAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
    }

    public JobTokens Of(params IReadOnlyList<string> newTexts)
    {
        texts = newTexts;
        Reset();
        return this;
    }

    public override void Reset()
    {
        (next, position, stem) = (0, -1, null);
        reader.Read("");
    }

    public override bool IncrementToken()
    {
        if (stem is not null)
        {
            Give(stem, 0);
            stem = null;
            return true;
        }

        for (Word word; ;)
        {
            if (!reader.Next(out word))
            {
                if (next == texts.Count)
                    return false;
                reader.Read(texts[next], next++ == 0 ? 0 : position + Gap);
            }
            else if (!StopWords.Contains(word.Term))
            {
                stem = isBody ? null : word.Stem;
                Give(isBody ? word.Stem ?? Stem.Sign + word.Term : word.Term, word.Position - position);
                position = word.Position;
                return true;
            }
        }
    }

    void Give(string word, int by)
    {
        term.SetEmpty().Append(word);
        step.PositionIncrement = by;
    }
}
