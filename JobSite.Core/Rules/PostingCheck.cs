using JobSite.Core.Pay;
using JobSite.Core.Posting;
using JobSite.Core.Rules.Checks;
using JobSite.Core.Rules.Law;

namespace JobSite.Core.Rules;

/// <summary>Reads a posting as a seeker, a search engine and a lawyer would, while it is written.</summary>
public sealed class PostingCheck(PostingLaw law, ExchangeRates rates, TimeProvider clock)
{
    /// <summary>What there is to say, the gravest first.</summary>
    /// <remarks>What is <paramref name="written"/> is looked at as if it were published now, and marked so: it is not to be kept.</remarks>
    public IReadOnlyList<Finding> Find(JobForm form, WrittenJob written)
    {
        var posting = new CheckedPosting(form, written, rates, clock.GetUtcNow());
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

        var findings = found.SelectMany(f => f).DistinctBy(f => (f.Key, f.Text)).ToList();
        findings.AddRange(Faults(posting).Where(f => !findings.Exists(g => g.Field == f.Field && g.Weight is not Weight.Good)));

        return [.. findings.OrderBy(f => f.Weight)];
    }

    /// <summary>What each field takes, said in the same way.</summary>
    static IEnumerable<Finding> Faults(CheckedPosting posting) => JobFormRules.Check(posting.Form, posting.Now)
        .Select(f => new Finding($"field.{f.Field}", f.IsMissing ? Weight.Missing : Weight.Blocking, f.Says, Field: f.Field));
}
