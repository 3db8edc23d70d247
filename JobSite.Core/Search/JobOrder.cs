namespace JobSite.Core.Search;

public enum JobOrder { BestMatch, Newest, HighestPay }
