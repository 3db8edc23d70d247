namespace JobSite.Core.Applications;

/// <summary>What a member of a company types to invite somebody to one of its jobs.</summary>
public sealed class InvitationForm
{
    public string? SenderName { get; set; }
    public string? Words { get; set; }
}
