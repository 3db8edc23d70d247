using JobSite.Core.Posting;
using Microsoft.AspNetCore.Components;

namespace JobSite.Web.Posting;

/// <summary>A part of the page that a job is written on.</summary>
public abstract class DraftPart : ComponentBase
{
    [CascadingParameter] private protected DraftSession Draft { get; set; } = null!;

    private protected JobForm Form => Draft.Form;
}
