namespace JobSite.Core.Work;

public enum EmploymentType
{
    FullTime, PartTime, Contract, Temporary, Internship, Apprenticeship, Volunteer, PerDiem, Freelance,
}
