namespace JobSite.Core.Rules;

/// <summary>Good: as it should be. Missing: still to say. Warning: look again. Blocking: cannot be published so.</summary>
public enum Weight { Blocking, Warning, Missing, Good }
