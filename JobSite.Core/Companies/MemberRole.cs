namespace JobSite.Core.Companies;

/// <summary>An owner may do all, a recruiter posts and hires, a reviewer reads and gives an opinion.</summary>
public enum MemberRole { Reviewer, Recruiter, Owner }
