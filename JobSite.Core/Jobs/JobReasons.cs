namespace JobSite.Core.Jobs;

public enum ClosedReason { Expired, Filled, FilledElsewhere, Cancelled, OnHold, GoneFromSource }

public enum RemovedReason { Fraud, Legal, Privacy, Duplicate }
