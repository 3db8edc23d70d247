using System.Globalization;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;

namespace JobSite.Web.Hiring;

/// <summary>What the desk calls things.</summary>
static class DeskWords
{
    public static string Of(DeskState state) => state switch
    {
        DeskState.Waiting => "In review",
        DeskState.Removed => "Taken down",
        _ => state.ToString(),
    };

    public static string Tone(DeskState state) => state switch
    {
        DeskState.Open => "",
        DeskState.Unconfirmed or DeskState.Paused or DeskState.Waiting => "paused",
        DeskState.Draft or DeskState.Scheduled => "draft",
        _ => "closed",
    };

    public static string Of(DeskGroup group) => group switch
    {
        DeskGroup.All => "All",
        DeskGroup.Unconfirmed => "Not confirmed lately",
        _ => group.ToString(),
    };

    public static string Of(ClosedReason reason) => reason switch
    {
        ClosedReason.Filled => "Filled here",
        ClosedReason.FilledElsewhere => "Filled elsewhere",
        ClosedReason.Cancelled => "Cancelled",
        ClosedReason.OnHold => "On hold",
        _ => "Gone from its source",
    };

    public static string Done(DeskVerb verb) => verb switch
    {
        DeskVerb.Pause => "Paused",
        DeskVerb.Resume => "Resumed",
        DeskVerb.Renew => "Renewed",
        _ => "Closed",
    };

    public static string Jobs(int count) => count == 1 ? "1 job" : $"{Number(count)} jobs";

    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    public static string Day(DateOnly day) => day.ToString("d MMM", CultureInfo.CurrentCulture);

    /// <summary>What was done, and what was left alone because it did not fit.</summary>
    public static string Of(DeskOutcome outcome, DeskVerb verb) => outcome switch
    {
        { Done.Count: 0, Passed: 1 } => "Nothing was changed: the job does not stand as you saw it.",
        { Done.Count: 0 } => "Nothing was changed: none of them was in a state for it.",
        { Passed: 0 } => $"{Done(verb)} {Jobs(outcome.Done.Count)}.",
        _ => $"{Done(verb)} {Jobs(outcome.Done.Count)}; {Jobs(outcome.Passed)} left as {(outcome.Passed == 1 ? "it was" : "they were")}.",
    };
}
