namespace JobSite.Tests.Import;

/// <summary>The mappings that docs/import.md gives for the collections beside the repository.</summary>
static class Maps
{
    public const string DataRoles = "title=labels.role,company=labels.company,location=labels.job_location,workplace=labels.work_arrangement,seniority=labels.seniority,"
        + "url=labels.source_url,payMin=labels.salary_min,payMax=labels.salary_max,payCurrency=labels.salary_currency,payPeriod=labels.salary_period";

    public const string Greenhouse = "url='https://boards.greenhouse.io/'+company_slug+'/jobs/'+id";

    public const string Indeed = "workplace=type,employmentType=contract_type,category=job_type|industry";

    public const string UsaJobs = "title=positionTitle,company=hiringAgencyName|hiringDepartmentName,id=usajobsControlNumber,"
        + "location=PositionLocations.positionLocationCity+PositionLocations.positionLocationState+PositionLocations.positionLocationCountry,"
        + "payMin=minimumSalary,payMax=maximumSalary,payCurrency='USD',payPeriod=salaryType,employmentType=workSchedule,posted=positionOpenDate,"
        + "closes=positionCloseDate,active=positionOpeningStatus,openings=totalOpenings,requisition=announcementNumber,url='https://www.usajobs.gov/job/'+usajobsControlNumber";

    public const string Questionnaires = "title=position_title,company=agency,description=text,requisition=announcement";
}
