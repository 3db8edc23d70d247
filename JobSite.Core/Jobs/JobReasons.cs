namespace JobSite.Core.Jobs;

public enum ClosedReason { Filled, FilledElsewhere, Cancelled, OnHold, GoneFromSource }

public enum RemovedReason { Fraud, Legal, Privacy, Duplicate, Misleading }
