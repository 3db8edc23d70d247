using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Jobs.Counting;

sealed class JobDayMapping : IEntityTypeConfiguration<JobDay>
{
    public void Configure(EntityTypeBuilder<JobDay> day)
    {
        day.ToTable("JobDays");
        day.HasKey(d => new { d.JobId, d.Day });
        day.HasOne<Job>().WithMany().HasForeignKey(d => d.JobId);

        // The desk adds up a company's days from this index alone, without a look at the table.
        day.HasIndex(d => new { d.JobId, d.Day, d.Views, d.ApplyClicks });
    }
}
