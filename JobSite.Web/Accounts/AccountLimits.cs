using JobSite.Web.Ui;

namespace JobSite.Web.Accounts;

/// <summary>How often somebody may try to get in, and how many letters they may have sent.</summary>
sealed class AccountLimits(RateLimits limits, AccountSettings settings)
{
    const int LettersToOneAddress = 5;

    public bool AllowsTry(HttpContext visitor) => limits.Allows("sign-in", visitor, settings.TriesPerMinute, TimeSpan.FromMinutes(1));

    public bool AllowsAsking(HttpContext visitor) => limits.Allows("letters", visitor, settings.LettersPerHour, TimeSpan.FromHours(1));

    /// <summary>Nobody's mailbox is filled from here. Whoever asks is told nothing of it.</summary>
    public bool AllowsLetterTo(string email) =>
        limits.Allows("letters to", email.ToUpperInvariant(), LettersToOneAddress, TimeSpan.FromHours(1));

    /// <summary>A code works once, though it stays right for a minute or two.</summary>
    public bool AllowsCode(string accountId, string code) => limits.Allows("code", $"{accountId}:{code}", 1, TimeSpan.FromMinutes(5));
}
