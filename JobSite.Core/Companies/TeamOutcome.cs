namespace JobSite.Core.Companies;

public enum TeamOutcome { Done, NotAllowed, LastOwner, WrongAddress, AlreadyMember, TooMany, Ended }

/// <param name="Token">For the link.</param>
public sealed record TeamLetterWords(string To, string Company, MemberRole Role, string InvitedBy, string Token, DateTimeOffset Until);
