using System.Globalization;
using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Text;
using JobSite.Core.Work;

namespace JobSite.Core.Import;

/// <summary>Reads the small print. Only what is said plainly counts.</summary>
static class TermsReader
{
    static readonly Phrase NoVisa = new("sponsor",
        @"\b(no|not|unable to|cannot|can['’]t|won['’]t|without)\s([\w'’,/-]+\s){0,8}?sponsor(ship)?");

    static readonly Phrase Visa = new("sponsor",
        @"visa sponsorship|sponsor(ing)? (your |work )?visas?|(offer|provide)s? (visa )?sponsorship");

    static readonly Phrase NoRelocation = new("relocation",
        @"(not eligible for|no|without|not offer(ing)?|not provide|unable to (offer|provide)) relocation");

    static readonly Phrase Relocates = new("relocation",
        "relocation (support|assistance|package|help|bonus|budget|benefits?|stipend|allowance)");

    static readonly Phrase Travel = new("travel",
        @"travel[^.\n]{0,40}?(?<percent>\d{1,3}) ?(%|percent)|(?<percent>\d{1,3}) ?(%|percent) travel");

    static readonly Phrase Equity = new("equity",
        @"(eligible for|offers?|includes?|plus) (company )?equity|\d([.,]\d+)? ?% ?([-–] ?\d([.,]\d+)? ?% )?equity");

    static readonly Phrase StockOptions = new("stock option", "stock options?");

    static readonly Phrase Bonus = new("bonus",
        @"(annual|performance|discretionary|yearly|quarterly|target|signing|sign-on)( performance)? bonus|\d{1,2} ?% ?(annual |target )?bonus");

    static readonly Phrase Label = new(" called ", @"work(ing|place)? (model|policy|style) (is |we )?called (?<name>[\w-]{3,30})");

    static readonly Phrase Accommodation = new("accommodation",
        @"accommodation[^\n]{0,300}?(?<mail>[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{2,63}){1,3})");

    static readonly Phrase HighSchool = new("high school", "high school (diploma|degree|education)");
    static readonly Phrase Bachelor = new("bachelor", @"\bbachelor['’]?s?( degree)?\b");
    static readonly Phrase Master = new("master", "master['’]?s degree");

    static readonly Phrase Equivalent = new("experience",
        @"(degree|diploma|education)[^.\n]{0,60} or (equivalent|relevant|related|comparable) [^.\n]{0,30}?experience");

    public static JobTerms Read(RawJob raw, Description description) =>
        Read(raw, description.Plain, description.PlainWithoutLegal);

    static JobTerms Read(RawJob raw, string plain, string work) => new()
    {
        Requisition = raw.Requisition,
        Language = raw.Language,
        Openings = raw.Openings,
        MinExperienceMonths = raw.MinExperienceMonths ?? ExperienceReader.Months(work)?.Value,
        VisaSponsorship = NoVisa.IsIn(plain) ? false : Visa.IsIn(plain) ? true : null,
        Relocation = NoRelocation.IsIn(plain) ? RelocationHelp.None : Relocates.IsIn(plain) ? RelocationHelp.Partial : null,
        TravelPercent = PercentOf(Travel.In(plain)?.Groups["percent"].Value),
        Equity = (Equity.In(plain) ?? StockOptions.In(plain))?.Value,
        Bonus = Bonus.In(plain)?.Value,
        WorkplaceLabel = Label.In(plain)?.Groups["name"].Value,
        AccommodationContact = Accommodation.In(plain)?.Groups["mail"].Value.TrimEnd('.'),
        Education = DegreeOf(plain),
        ExperienceInPlaceOfEducation = Equivalent.IsIn(plain) ? true : null,
    };

    static int? PercentOf(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? percent : null;

    // The lowest degree that is named is the one that is asked for.
    static Education? DegreeOf(string plain) => plain switch
    {
        _ when HighSchool.IsIn(plain) => Education.HighSchool,
        _ when Bachelor.IsIn(plain) => Education.Bachelor,
        _ when Master.IsIn(plain) => Education.Postgraduate,
        _ => null,
    };
}
