using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;

namespace JobSite.Core.Posting;

/// <summary>A job as a form again, to change it or to post one like it.</summary>
public static class JobFormReading
{
    extension(Job job)
    {
        public JobForm ToForm()
        {
            var terms = job.Text.Terms;

            return new()
            {
                Title = job.Title,
                Company = job.Company.Name,
                Description = EditorText.Of(job.Text.Sections),
                Skills = [.. job.Skills],
                Category = job.CategoryKey,
                Seniorities = [.. job.Seniorities],
                EmploymentTypes = [.. job.EmploymentTypes],
                HoursPerWeek = job.HoursPerWeek,
                DaysPerWeek = terms.DaysPerWeek,
                FixedTermMonths = terms.FixedTermMonths,
                Pay = [.. job.Pay.Select(LineOf)],
                Equity = terms.Equity,
                Bonus = terms.Bonus,
                Benefits = [.. terms.Benefits],
                Workplace = job.Workplace,
                WorkplaceLabel = terms.WorkplaceLabel,
                OnSiteDaysPerWeek = job.OnSiteDaysPerWeek,
                TravelPercent = terms.TravelPercent,
                Places = [.. job.Places.Select(PlaceText.Of)],
                Worldwide = job.Eligibility.Mode switch
                {
                    EligibilityMode.Worldwide => true,
                    EligibilityMode.Countries => false,
                    _ => null,
                },
                ApplyFrom = [.. job.Eligibility.Include],
                NotFrom = [.. job.Eligibility.Exclude],
                WorkAuthorization = terms.WorkAuthorization,
                VisaSponsorship = terms.VisaSponsorship,
                Relocation = terms.Relocation,
                RelocationNote = terms.RelocationNote,
                TimeZone = job.TimeZone.Mode is TimeZoneMode.Overlap ? job.TimeZone.AnchorTimeZone : null,
                OverlapHours = job.TimeZone.Mode is TimeZoneMode.Overlap ? job.TimeZone.OverlapHours : null,
                MinExperienceYears = terms.MinExperienceMonths / 12,
                Education = terms.Education,
                ExperienceInPlaceOfEducation = terms.ExperienceInPlaceOfEducation,
                Process = terms.Process,
                Vacancy = terms.Vacancy,
                Openings = terms.Openings,
                AiScreening = terms.AiScreening,
                AiScreeningNote = terms.AiScreeningNote,
                AccommodationContact = terms.AccommodationContact,
                Requisition = terms.Requisition,
                ApplyTo = job.ApplyUrl is ['m', 'a', 'i', 'l', 't', 'o', ':', .. var mail] ? mail : job.ApplyUrl,
            };
        }
    }

    static PayLine LineOf(Salary pay) => new()
    {
        Zone = pay.Zone,
        From = pay.Min,
        To = pay.Max,
        Currency = pay.Currency,
        Period = pay.Period,
        Kind = pay.Kind,
    };
}
