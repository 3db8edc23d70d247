namespace JobSite.Core.Descriptions;

/// <summary>What was repaired in a description, or is lost in it.</summary>
public enum NoteKind { Cut, Simplified, Repeated, ListRepaired, MailLost, LinkLost, TrackingRemoved }
