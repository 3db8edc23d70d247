using JobSite.Core.Jobs;
using JobSite.Core.Moderation;

namespace JobSite.Web.Moderation;

/// <summary>What is said of a decision, to the moderator who takes it.</summary>
static class DecisionWords
{
    public static readonly IReadOnlyList<(RemovedReason Because, string Words)> Removals =
    [
        (RemovedReason.Fraud, "Fraud"), (RemovedReason.Misleading, "It says what is not so"), (RemovedReason.Legal, "The law"),
        (RemovedReason.Privacy, "Privacy"), (RemovedReason.Duplicate, "A copy of another"),
    ];

    public static string? Told(string done) => Enum.TryParse<Verdict>(done, out var verdict) ? Told(verdict) : null;

    static string? Told(Verdict verdict) => verdict switch
    {
        Verdict.Approved => "Approved. The letter is on its way.",
        Verdict.Refused => "Refused. The poster is told why.",
        Verdict.Removed => "Taken down. All whom it concerns are told.",
        Verdict.Closed => "Closed. All whom it concerns are told.",
        _ => null,
    };

    public static string? Refusal(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.DecidedAlready => "Somebody decided this one while you were reading. What they decided stands.",
        DecisionOutcome.ChangedSince => "The job was changed while you were reading. Look at it again; your words are kept.",
        DecisionOutcome.DoesNotFit => "This cannot be decided so.",
        _ => null,
    };
}
