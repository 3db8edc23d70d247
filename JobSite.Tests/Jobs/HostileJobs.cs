using JobSite.Core.Companies;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Text;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Jobs;

/// <summary>Jobs that carry an attack in every word that they have.</summary>
static class HostileJobs
{
    public static Job Of(string payload, int number)
    {
        var company = new Company(payload, $"hostile-{number}")
        {
            Website = payload,
            Trade = payload,
            AboutHtml = SafeHtml.Clean(payload),
            EqualOpportunityHtml = SafeHtml.Clean(payload),
            AccommodationContact = payload,
        };
        var job = Given.OpenJob(payload, company);
        job.Summary = payload;
        job.Workplace = WorkplaceType.OnSite;
        job.Places = [new("DE", payload, payload)];
        job.Eligibility = new() { Include = [payload], Exclude = [payload], Mode = Core.Places.EligibilityMode.Countries, SourceText = payload };
        job.TimeZone = new() { Mode = Core.Places.TimeZoneMode.Overlap, AnchorTimeZone = payload, SourceText = payload };
        job.Pay = [Given.Yearly(1, 2) with { Zone = payload, SourceText = payload }, Given.Yearly(3, 4)];
        job.Skills = [new(payload, true), new(payload + "2", false)];
        job.ApplyUrl = payload;
        job.Source = new("hostile", $"{number}", payload, "", Given.Now);
        job.Text.Sections = [new(SectionKind.Role, payload, SafeHtml.Clean(payload)), new(SectionKind.Legal, payload, SafeHtml.Clean(payload))];
        job.Text.History = [new(Given.Now, payload, payload, payload)];
        job.Text.Terms = new()
        {
            ConflictingPay = payload,
            Equity = payload,
            Bonus = payload,
            Benefits = [payload],
            WorkAuthorization = payload,
            RelocationNote = payload,
            Relocation = RelocationHelp.Full,
            Process = payload,
            Requisition = payload,
            WorkplaceLabel = payload,
            WorkplaceLabelUrl = payload,
            AiScreening = AiScreening.Assists,
            AiScreeningNote = payload,
            Language = payload,
        };

        return job;
    }
}
