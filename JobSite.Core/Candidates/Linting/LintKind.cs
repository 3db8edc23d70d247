namespace JobSite.Core.Candidates.Linting;

/// <summary>What tells who somebody is.</summary>
public enum LintKind { Name, Employer, School, Place, Mail, Phone, Link }
