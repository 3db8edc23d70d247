namespace JobSite.Core.Pay;

/// <summary>What one amount pays for. <see cref="Fixed"/> is one sum for the whole job.</summary>
public enum PayPeriod { Hour, Day, Week, Month, Year, Fixed }
