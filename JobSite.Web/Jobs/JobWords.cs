using JobSite.Core.Jobs;

namespace JobSite.Web.Jobs;

/// <summary>The small print of a job's page in words.</summary>
static class JobWords
{
    public static string Of(ClosedReason? reason) => reason switch
    {
        ClosedReason.Filled => "It was filled",
        ClosedReason.FilledElsewhere => "It was filled by other means",
        ClosedReason.Cancelled => "The employer no longer looks for anybody",
        ClosedReason.OnHold => "The employer put it on hold",
        ClosedReason.GoneFromSource => "It is gone from the employer's own page",
        _ => "Its time ran out",
    };

    public static string Of(RemovedReason reason) => reason switch
    {
        RemovedReason.Fraud => "It broke our rules against fraud.",
        RemovedReason.Legal => "It was taken down for legal reasons.",
        RemovedReason.Privacy => "It was taken down to protect somebody's privacy.",
        RemovedReason.Misleading => "It said of the work or its pay what was not so.",
        _ => "It was a copy of another job.",
    };

    public static string Of(Education education) => education switch
    {
        Education.None => "None asked for",
        Education.HighSchool => "High school",
        Education.Associate => "Associate degree",
        Education.Bachelor => "Bachelor's degree",
        Education.Certificate => "Professional certificate",
        _ => "Postgraduate degree",
    };

    public static string Of(RelocationHelp help) => help switch
    {
        RelocationHelp.None => "No",
        RelocationHelp.Partial => "In part",
        _ => "Yes",
    };

    public static string Of(Vacancy vacancy) => vacancy switch
    {
        Vacancy.Existing => "Existing vacancy",
        _ => "Talent pool, no vacancy yet",
    };

    public static string Of(AiScreening screening) => screening switch
    {
        AiScreening.None => "People read applications",
        AiScreening.Assists => "AI helps to read applications",
        _ => "AI decides on applications",
    };

    /// <summary>"4+ years", or months where there is no whole half-year to speak of.</summary>
    public static string Experience(int months) => months switch
    {
        <= 0 => "None asked for",
        < 12 => $"{months}+ months",
        12 => "1+ year",
        _ => $"{months / 12m:0.#}+ years",
    };

    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };

    public static string Days(TimeSpan span) => (int)span.TotalDays switch { <= 0 => "less than a day", 1 => "1 day", var days => $"{days} days" };
}
