using JobSite.Core.Pay;

namespace JobSite.Core.Posting;

/// <summary>What a line of pay takes: ends the right way round, and money that exists.</summary>
static class PayLineRules
{
    public static IEnumerable<FormFault> Check(JobForm form)
    {
        if (form.Pay.Count > FormLimits.PayLines)
            yield return new(nameof(form.Pay), $"At most {FormLimits.PayLines} ranges of pay.");

        for (var line = 0; line < form.Pay.Count; line++)
            if (Fault(form.Pay[line], form.Pay.Count > 1) is { } says)
                yield return new($"{nameof(form.Pay)}[{line}]", says);
    }

    static string? Fault(PayLine pay, bool isOneOfSeveral) => pay switch
    {
        { From: <= 0 } or { To: <= 0 } => "Pay is more than nothing. Leave an end open if it is not known.",
        { From: > FormLimits.HighestPay } or { To: > FormLimits.HighestPay } => "This is more than any job pays.",
        { From: { } from, To: { } to } when to < from => "The upper end is below the lower one.",
        { Zone.Length: > FormLimits.Line } => $"A zone has at most {FormLimits.Line} characters.",
        _ when Currencies.Find(pay.Currency) is null => "Choose a currency from the list.",
        { From: null, To: null } when isOneOfSeveral => "Fill this range in, or remove it.",
        _ => null,
    };
}
