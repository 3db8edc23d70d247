namespace JobSite.Core.Rules.Law;

public enum LawLevel { Off, Hint, Warn, Block }
