using JobSite.Core.Companies;
using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Core.Rules.Checks;
using JobSite.Core.Rules.Law;

namespace JobSite.Core.Rules;

/// <summary>Reads a posting as a seeker, a search engine and a lawyer would, while it is written.</summary>
public sealed class PostingCheck(PostingLaw law, ExchangeRates rates, TimeProvider clock)
{
    /// <summary>What there is to say, the gravest first.</summary>
    public IReadOnlyList<Finding> Find(JobForm form, Company company)
    {
        var now = clock.GetUtcNow();
        var posting = new CheckedPosting(form, JobWriter.Write(form, company, now), rates, now);
        IEnumerable<Finding>[] found =
        [
            TitleCheck.Of(posting),
            TextCheck.Of(posting),
            WordingCheck.Of(posting),
            SalaryCheck.Of(posting),
            WhereCheck.Of(posting),
            AnswerCheck.Of(posting),
            LawCheck.Of(posting, law),
            MarkupCheck.Of(posting),
        ];

        return [.. found.SelectMany(f => f).DistinctBy(f => (f.Key, f.Text)).OrderBy(f => f.Weight)];
    }
}
