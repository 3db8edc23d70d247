using JobSite.Core.Posting;

namespace JobSite.Core.Rules;

/// <summary>Keeps a posting back that readers could not trust, such as one whose pay and text disagree (S1).</summary>
public sealed class PostingGate(PostingCheck check) : IPublicationGate
{
    public IEnumerable<FormFault> Faults(JobForm form, WrittenJob written) => check.Find(form, written)
        .Where(f => f.Weight is Weight.Blocking && !f.Key.StartsWith("field.", StringComparison.Ordinal))
        .Select(f => new FormFault(f.Field ?? "", f.Text));
}
