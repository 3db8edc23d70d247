using JobSite.Core.Moderation;

namespace JobSite.Web.Moderation;

/// <summary>The reasons to report a job, in words.</summary>
static class ReportWords
{
    public static readonly IReadOnlyList<ReportReason> Reasons = Enum.GetValues<ReportReason>();

    public static string Of(ReportReason reason) => reason switch
    {
        ReportReason.Fraud => "It is a fraud",
        ReportReason.Closed => "It is not open any more",
        ReportReason.FakeRemote => "It is not remote as it says",
        ReportReason.PayWrong => "The pay is not what it says",
        ReportReason.Agency => "An agency hides behind it",
        _ => "It discriminates",
    };

    public static string More(ReportReason reason) => reason switch
    {
        ReportReason.Fraud => "It asks for money or papers, is not from that company, or no such job exists.",
        ReportReason.Closed => "The employer said so, or its own page is gone.",
        ReportReason.FakeRemote => "One must come to an office, or live where it does not say.",
        ReportReason.PayWrong => "You were offered less, or it was pay for something else.",
        ReportReason.Agency => "Whoever hires is not who it names.",
        _ => "It keeps people out for who they are.",
    };

    public static string Short(ReportReason reason) => reason switch
    {
        ReportReason.Fraud => "Fraud",
        ReportReason.Closed => "Closed",
        ReportReason.FakeRemote => "Not remote",
        ReportReason.PayWrong => "Wrong pay",
        ReportReason.Agency => "Hidden agency",
        _ => "Discrimination",
    };
}
