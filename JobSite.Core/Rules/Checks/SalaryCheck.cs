using System.Globalization;
using JobSite.Core.Pay;
using JobSite.Core.Posting;

namespace JobSite.Core.Rules.Checks;

/// <summary>S1, A12, A13: whether the pay that is stated makes sense, and agrees with the text.</summary>
static class SalaryCheck
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static IEnumerable<Finding> Of(CheckedPosting posting) =>
        Lines(posting).Concat(posting.Job.Pay.Count == 0 ? Missing(posting) : Stated(posting));

    static IEnumerable<Finding> Lines(CheckedPosting posting)
    {
        foreach (var (line, at) in posting.Form.Pay.Select((l, at) => (l, at)).Where(l => l.l.From > l.l.To))
            yield return new("pay.order", Weight.Blocking, $"Pay from {line.From:0.##} to {line.To:0.##}: the upper end is below the lower.", Field: $"Pay[{at}]")
            {
                Fixes = [new("Turn it round", form => (form.Pay[at].From, form.Pay[at].To) = (form.Pay[at].To, form.Pay[at].From))],
            };
    }

    static IEnumerable<Finding> Missing(CheckedPosting posting)
    {
        var told = InText(posting);
        yield return told.Count > 0
            ? new("pay.text", Weight.Missing, $"Your text says {Full(told[0])}, the pay field is empty.",
                "Filters and alerts go by the field.", "Pay")
            { Fixes = [Use(told)] }
            : new("pay.missing", Weight.Missing, "Say what it pays.",
                "Jobs with pay rank above equal ones without, and in many places the law asks for it.", "Pay");
    }

    static IEnumerable<Finding> Stated(CheckedPosting posting)
    {
        var told = InText(posting);
        if (PayCheck.Compare(posting.Job.Pay, told) is { } conflict)
            yield return new("pay.conflict", Weight.Blocking,
                $"Your text says {Full(conflict.InText)}, the pay field says {Full(conflict.Stated)}.",
                "Readers cannot know which one holds: make them agree.", "Pay")
            { Fixes = [Use([conflict.InText])] };
        else
            yield return new("pay", Weight.Good, told.Count > 0 ? "Pay is stated, and the text agrees" : "Pay is stated", Field: "Pay");

        foreach (var (pay, doubt) in posting.Job.Pay.SelectMany(p => PayCheck.Doubts(p, posting.Rates).Select(d => (p, d))))
            yield return new($"pay.{doubt.Kind}", Weight.Warning, $"{Full(pay)}: {doubt.Reason}",
                doubt.Kind is PayDoubtKind.VeryWide ? "It is shown with the label “very wide range”." : null, "Pay")
            { Fixes = FixOf(doubt.Kind, pay) };
    }

    static IReadOnlyList<Fix> FixOf(PayDoubtKind kind, Salary pay) => kind switch
    {
        PayDoubtKind.LooksMonthly => [new("It is a month's pay", form => SetPeriod(form, pay, PayPeriod.Month))],
        PayDoubtKind.MuchForAnHour => [new("It is a year's pay", form => SetPeriod(form, pay, PayPeriod.Year))],
        _ => [],
    };

    static void SetPeriod(JobForm form, Salary pay, PayPeriod period)
    {
        foreach (var line in form.Pay.Where(l => l.ToSalary() == pay))
            line.Period = period;
    }

    static Fix Use(IReadOnlyList<Salary> pay) => new("Use the text’s", form => form.Pay = [.. pay.Select(p => new PayLine
    {
        From = p.Min, To = p.Max, Currency = p.Currency, Period = p.Period, Kind = p.Kind, Zone = p.Zone,
    })]);

    static IReadOnlyList<Salary> InText(CheckedPosting posting) => PayParser.Read(posting.Text, new PayContext(
        [.. posting.Job.Places.Select(p => p.Country).OfType<string>().Concat(posting.Job.Eligibility.Include.Where(c => c.Length == 2)).Distinct()],
        Currency: posting.Job.Pay is [var first, ..] ? first.Currency : null,
        HoursPerWeek: posting.Form.HoursPerWeek));

    static string Full(Salary pay) => SalaryText.Full(pay, English);
}
