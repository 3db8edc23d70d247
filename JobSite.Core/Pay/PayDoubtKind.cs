namespace JobSite.Core.Pay;

public enum PayDoubtKind { VeryWide, LittleForAYear, MuchForAYear, MuchForAnHour, LooksMonthly }
