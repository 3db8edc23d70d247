using JobSite.Core.Moderation;

namespace JobSite.Web.Moderation;

static class ReviewServices
{
    public static void AddReviews(this WebApplicationBuilder builder)
    {
        builder.Services.AddModeration(builder.Configuration.GetValue("Site:ReportsThatHide", ReportDesk.Usual));
        if (builder.Configuration.GetValue("Site:ReviewFirstJobs", true))
            builder.Services.AddFirstJobReview();
        builder.Services.AddSingleton<VerdictLetters>();
    }
}
