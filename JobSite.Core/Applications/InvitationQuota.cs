using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Applications;

/// <summary>How many people a company may write to first within a week. Three who say "not relevant" halve it (C10).</summary>
public static class InvitationQuota
{
    public const int PerWeek = 10;
    public const int NosThatHalve = 3;
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>How long a "not relevant" counts.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    public static async Task<int> LeftAsync(JobSiteDb db, int companyId, DateTimeOffset now, CancellationToken cancel)
    {
        var (week, remembered) = (now - Week, now - Remembered);
        var own = db.Invitations.Where(i => i.CompanyId == companyId);
        var sent = await own.CountAsync(i => week < i.SentAt, cancel);
        var nos = await own.CountAsync(i => i.DeclineReason == DeclineReason.NotRelevant && remembered < i.DeclinedAt, cancel);

        return Math.Max(0, (nos < NosThatHalve ? PerWeek : PerWeek / 2) - sent);
    }
}
