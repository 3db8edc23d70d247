namespace JobSite.Core.Moderation;

public enum RiskKind { FreeMail, OtherDomain, HighPay, ChatContact, AsksPayment, LookAlike, NewAccount }
