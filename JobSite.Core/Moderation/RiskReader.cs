using JobSite.Core.Companies;

namespace JobSite.Core.Moderation;

/// <summary>Reads the risks of a job: signs that fraud is known by, none of them a proof.</summary>
public static class RiskReader
{
    public const decimal FarAbove = 3;
    static readonly TimeSpan Young = TimeSpan.FromDays(7);

    public static IReadOnlyList<Risk> Read(RiskFacts facts) =>
        [.. new[] { Mail(facts), Pay(facts), Chat(facts), Payment(facts), Likeness(facts), Age(facts) }
            .OfType<Risk>().OrderByDescending(r => r.Points)];

    static Risk? Mail(RiskFacts facts)
    {
        if (RegistrableDomain.OfMail(facts.PosterMail) is not { } domain)
            return null;
        if (FreeMail.Is(domain))
            return new(RiskKind.FreeMail, 15, $"The poster writes from {domain}, where anybody gets an address.");

        return facts.Company.Domain is { } own && own != domain
            ? new(RiskKind.OtherDomain, 20, $"The poster writes from {domain}, the company's site is {own}.")
            : null;
    }

    static Risk? Pay(RiskFacts facts)
    {
        if (facts.Others is not { Median: > 0 } others)
            return null;

        var yearly = facts.Job.Pay.Where(p => p.Currency == others.Currency)
            .Max(p => p.YearlyMax(facts.Job.HoursPerWeek) ?? p.YearlyMin(facts.Job.HoursPerWeek));

        return yearly / others.Median is >= FarAbove and var times
            ? new(RiskKind.HighPay, 25, $"It pays {times:0.#} times the median of {others.Count} jobs like it on this site.")
            : null;
    }

    static Risk? Chat(RiskFacts facts) => RiskWords.Chat(TextOf(facts)) is { } found
        ? new(RiskKind.ChatContact, 25, $"It asks to go on by messenger: “{found}”.")
        : null;

    static Risk? Payment(RiskFacts facts) => RiskWords.Payment(TextOf(facts)) is { } found
        ? new(RiskKind.AsksPayment, 40, $"It may ask the applicant for money: “{found}”.")
        : null;

    static Risk? Likeness(RiskFacts facts)
    {
        string?[] used = [facts.Company.Domain, RegistrableDomain.OfMail(facts.PosterMail), RegistrableDomain.OfSite(facts.Job.ApplyUrl), MailTo(facts)];
        foreach (var domain in used.OfType<string>().Distinct().Where(d => !FreeMail.Is(d) && !facts.Known.ContainsKey(d)))
            if (LookAlike.Among(domain, facts.Known.Keys) is { } known)
                return new(RiskKind.LookAlike, 40, $"The domain {domain} looks like {known} of {facts.Known[known]}, and is not.");

        return null;
    }

    static Risk? Age(RiskFacts facts) => facts.Now - facts.PosterSince is { } age && age < Young
        ? new(RiskKind.NewAccount, 10, age < TimeSpan.FromDays(1)
            ? "The account was made today."
            : $"The account is {(int)age.TotalDays} {((int)age.TotalDays == 1 ? "day" : "days")} old.")
        : null;

    static string? MailTo(RiskFacts facts) => Uri.TryCreate(facts.Job.ApplyUrl, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeMailto
        ? RegistrableDomain.Of(uri.Host)
        : null;

    static string TextOf(RiskFacts facts) => $"{facts.Job.Title}\n{facts.Job.Text.Plain}\n{facts.Job.Text.Terms.Process}\n{facts.Job.ApplyUrl}";
}
