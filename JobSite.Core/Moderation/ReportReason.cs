namespace JobSite.Core.Moderation;

public enum ReportReason { Fraud, Closed, FakeRemote, PayWrong, Agency, Discriminatory }
