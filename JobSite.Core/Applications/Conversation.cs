namespace JobSite.Core.Applications;

/// <summary>An accepted invitation with all that was written, the oldest first, as one of the two sees it.</summary>
public sealed record Conversation(Invitation Invitation, bool IsCandidate, IReadOnlyList<Message> Messages);
