using JobSite.Core.Jobs;

namespace JobSite.Core.Applications;

/// <summary>What the letter of an invitation needs to know.</summary>
public sealed record InvitationWords(string To, Job Job, string SenderName, string Words);
