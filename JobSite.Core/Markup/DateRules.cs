using System.Globalization;
using System.Text.Json.Nodes;

namespace JobSite.Core.Markup;

static class DateRules
{
    static readonly string[] Days = ["yyyy-MM-dd"];

    static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    public static IEnumerable<MarkupFault> Check(JsonObject posting, DateTimeOffset now)
    {
        var posted = Read(posting, "datePosted", [.. Days, .. Moments]);
        if (posting["datePosted"] is null)
            yield return new("datePosted", "The date of the posting is missing.");
        else if (posted is null)
            yield return new("datePosted", "The date of the posting is not an ISO 8601 date such as 2026-01-31.");
        else if (posted > now.AddDays(1))
            yield return new("datePosted", "The date of the posting lies ahead.");

        if (posting["validThrough"] is null)
            yield break;

        var until = Read(posting, "validThrough", Moments);
        if (until is null)
            yield return new("validThrough", "The last day must be an ISO 8601 date with its time, such as 2026-01-31T23:59:59Z.");
        else if (until <= now)
            yield return new("validThrough", "The last day is past: a closed job must have no markup.");
        else if (until < posted)
            yield return new("validThrough", "The last day lies before the date of the posting.");
    }

    static DateTimeOffset? Read(JsonObject posting, string name, string[] formats) => DateTimeOffset.TryParseExact(
        posting.Text(name), formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
