using JobSite.Core.Markup;
using JobSite.Core.Posting;

namespace JobSite.Core.Rules.Checks;

/// <summary>G01: whether search engines will take the job as one, once it is published.</summary>
static class MarkupCheck
{
    public static IEnumerable<Finding> Of(CheckedPosting posting)
    {
        var job = posting.Job;
        if (job.PublishedAt is null)
            job.Publish(posting.Now);

        // What is missing yet is said in plainer words already.
        if (JobFormRules.Check(posting.Form, posting.Now).Count > 0 || JobPosting.Of(job, posting.Now) is not { } markup)
            yield break;

        var faults = JobPostingValidator.Check(markup, posting.Now);
        foreach (var fault in faults.Take(3))
            yield return new("markup", Weight.Warning, $"Search engines will not take it: {fault.Sentence}", fault.Path);
        if (faults.Count == 0)
            yield return new("markup", Weight.Good, "Search engines accept it as a job");
    }
}
