using JobSite.Core.Jobs;

namespace JobSite.Core.Posting;

/// <summary>Where one applies, and from when until when.</summary>
static class ApplyRules
{
    public static IEnumerable<FormFault> Check(JobForm form, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(form.ApplyTo))
            yield return new(nameof(form.ApplyTo), "Say where to apply: a web address or a mail address.", IsMissing: true);
        else if (form.ApplyTo.Length > FormLimits.Address)
            yield return new(nameof(form.ApplyTo), $"An address has at most {FormLimits.Address} characters.");
        else if (JobWriter.ApplyUrlOf(form.ApplyTo) is not { } address || !IsWhole(address))
            yield return new(nameof(form.ApplyTo), "This is neither a web address nor a mail address.");

        var start = form.PublishAt ?? now;
        if (form.PublishAt is { } at && at > now + FormLimits.Ahead)
            yield return new(nameof(form.PublishAt), $"A job can be scheduled at most {FormLimits.Ahead.Days} days ahead.");
        if (form.ClosesAt is { } closes && closes <= (start > now ? start : now))
            yield return new(nameof(form.ClosesAt), "It would close before it is published.");
        if (form.ClosesAt is { } end && end > (start > now ? start : now) + Job.LongestRun)
            yield return new(nameof(form.ClosesAt), $"A job runs at most {Job.LongestRun.Days} days, and can then be renewed.");
    }

    static bool IsWhole(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeMailto
            ? uri.UserInfo.Length > 0 && uri.Host.Contains('.') && !uri.UserInfo.Contains('%')
            : uri.Host.Contains('.'));
}
