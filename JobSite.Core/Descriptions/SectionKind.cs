namespace JobSite.Core.Descriptions;

/// <summary>What a part of a description is about.</summary>
public enum SectionKind { Role, Responsibilities, MustHave, NiceToHave, Team, Process, Benefits, Company, Legal, Other }
