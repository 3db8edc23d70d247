using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Moderation;

sealed class JobReportMapping : IEntityTypeConfiguration<JobReport>
{
    public void Configure(EntityTypeBuilder<JobReport> report)
    {
        report.ToTable("JobReports");
        report.HasOne(r => r.Job).WithMany().HasForeignKey(r => r.JobId);
        report.HasOne(r => r.Review).WithMany().HasForeignKey(r => r.ReviewId);
        report.HasIndex(r => new { r.JobId, r.Print }).IsUnique();
        report.HasIndex(r => r.ReportedAt);
    }
}
