namespace JobSite.Core.Pay;

/// <summary>Base pay, on-target earnings (base and commission together), or a contractor's rate.</summary>
public enum PayKind { Base, OnTarget, Rate }
