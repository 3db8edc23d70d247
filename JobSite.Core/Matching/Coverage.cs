namespace JobSite.Core.Matching;

/// <summary>How much of what is asked for is there, by the weight of each term.</summary>
public static class Coverage
{
    public static double Of(IReadOnlyList<Term> asked, IReadOnlyList<double> weights, Func<Term, MatchAnswer> answer)
    {
        var (there, all) = (0.0, 0.0);
        for (var i = 0; i < asked.Count; i++)
        {
            all += weights[i];
            there += answer(asked[i]) switch
            {
                MatchAnswer.Met => weights[i],
                MatchAnswer.Implied => weights[i] * FitScore.Implied,
                _ => 0,
            };
        }

        return all == 0 ? 0 : there / all;
    }
}
