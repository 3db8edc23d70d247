namespace JobSite.Core.Matching;

/// <summary>What tells which skills a job asks for: what its employer chose, or the words that they wrote.</summary>
public enum WantedBy { Musts, Nices, Text, Title }
