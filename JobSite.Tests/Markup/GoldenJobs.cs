using JobSite.Core.Descriptions;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Markup;

/// <summary>One ordinary job for each case of JobPosting markup; the golden files show what becomes of it.</summary>
static class GoldenJobs
{
    public static readonly IReadOnlyDictionary<string, Func<Job>> All = new Dictionary<string, Func<Job>>
    {
        ["a-on-site"] = OnSite,
        ["b-several-places"] = SeveralPlaces,
        ["c-hybrid"] = Hybrid,
        ["d-remote-one-country"] = RemoteInOneCountry,
        ["e-remote-several-countries"] = () => Remote(Countries("NORDICS", "DE") with { Exclude = ["IS"] }),
        ["f-remote-worldwide"] = () => Remote(new() { Mode = EligibilityMode.Worldwide, Exclude = ["KP", "SY"] }),
        ["g-remote-states"] = () => Remote(Countries("US-CA", "US-NY")),
        ["g-remote-but-one-state"] = () => Remote(Countries("US") with { Exclude = ["US-CO"] }),
        ["h-pay-single"] = () => Paid(Salary.Of(52_000, 52_000, "EUR", PayPeriod.Year)),
        ["h-pay-range"] = () => Paid(Salary.Of(4_100, 4_900, "CHF", PayPeriod.Month)),
        ["h-pay-open-ended"] = () => Paid(Salary.Of(60_000, null, "EUR", PayPeriod.Year)),
        ["h-pay-hourly"] = () => Paid(Salary.Of(17.5m, 21.25m, "USD", PayPeriod.Hour)),
        ["i-no-pay"] = () => Paid(),
        ["k-hostile-text"] = HostileText,
    };

    public static Job OnSite()
    {
        var job = Open("Pastry Baker");
        job.Workplace = WorkplaceType.OnSite;
        job.Places = [new("DE", "Bavaria", "Munich", "80331")];
        job.EmploymentTypes = [EmploymentType.FullTime, EmploymentType.Apprenticeship];
        job.Text.Terms = new()
        {
            MinExperienceMonths = 24,
            Education = Education.Certificate,
            ExperienceInPlaceOfEducation = true,
            Openings = 2,
            WorkAuthorization = "You need a German work permit.",
            Requisition = "B-17",
        };

        return job;
    }

    static Job SeveralPlaces()
    {
        var job = Open("Van Driver");
        job.Workplace = WorkplaceType.OnSite;
        job.Places = [new("GB", null, "Leeds"), new("GB", null, "York")];
        job.TwinPlaces = [new("IE", null, "Dublin"), new(null, null, "Somewhere")];

        return job;
    }

    static Job Hybrid()
    {
        var job = Open("Bookkeeper");
        job.Workplace = WorkplaceType.Hybrid;
        job.OnSiteDaysPerWeek = 2;
        job.Places = [new("FR", null, "Lyon")];
        job.Eligibility = Countries("FR");

        return job;
    }

    public static Job RemoteInOneCountry()
    {
        var job = Remote(Countries("US"));
        job.Places = [new("US")];
        job.EmploymentTypes = [EmploymentType.FullTime];
        job.Pay = [Salary.Of(172_500, 258_700, "USD", PayPeriod.Year)];
        job.Text.Terms = new() { MinExperienceMonths = 48 };

        return job;
    }

    static Job Remote(Eligibility eligibility)
    {
        var job = Open("Backend Engineer");
        job.Workplace = WorkplaceType.Remote;
        job.Eligibility = eligibility;

        return job;
    }

    static Job Paid(params Salary[] pay)
    {
        var job = OnSite();
        job.Text.Terms = new();
        job.Pay = pay;

        return job;
    }

    static Job HostileText()
    {
        var job = OnSite();
        job.Title = "Baker </script><script>alert(\"x\")</script> & \u2028 \ud83e\udd50";
        job.Text.Sections =
        [
            new(SectionKind.Role, "Bread & </script>", "<p>We write <code>&lt;/script&gt;</code> on every \"loaf\", and 'fold' \u2028 \ud83e\udd50 it twice.</p>"),
        ];

        return job;
    }

    static Job Open(string title)
    {
        var company = Given.Company("Mill & Sons");
        company.Website = "https://mill.example";
        var job = Given.OpenJob(title, company);
        job.Text.Sections =
        [
            new(SectionKind.Role, null, "<p>We are a small firm that looks after its people. You <b>start</b> in <a href=\"https://mill.example/team\">our team</a> of six.</p>"),
            new(SectionKind.MustHave, "What you bring", "<ol><li>Care for detail</li><li>A <i>calm</i> head</li></ol>"),
        ];

        return job;
    }

    static Eligibility Countries(params string[] include) => new() { Mode = EligibilityMode.Countries, Include = include };
}
