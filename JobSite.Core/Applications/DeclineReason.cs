namespace JobSite.Core.Applications;

/// <summary>Why a candidate says no. <see cref="NotRelevant"/> counts against what the company may send (C10).</summary>
public enum DeclineReason { NotNow, Pay, Place, NotRelevant, Other }
