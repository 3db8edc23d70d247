namespace JobSite.Core.Import.Tables;

/// <summary>What a column, a labeled line or a front-matter entry can say about a job.</summary>
public enum Field
{
    Id, Title, Company, CompanyUrl, Description, Posting,
    Location, City, Region, Country, PostalCode, Applicants, Workplace, Remote,
    EmploymentType, Seniority, Category, Tags,
    Pay, PayMin, PayMax, PayCurrency, PayPeriod,
    Posted, Closes, Closed, Active, Updated,
    Url, ApplyUrl, Requisition, Language, Hours, Experience, Openings,

    /// <summary>Known, and of no use: kept out of the description all the same.</summary>
    Ignored,
}
