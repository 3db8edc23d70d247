using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Jobs;

sealed class JobTextMapping : IEntityTypeConfiguration<JobText>
{
    public void Configure(EntityTypeBuilder<JobText> text)
    {
        text.ToTable("JobTexts");
        text.HasKey(t => t.JobId);
        text.Property(t => t.JobId).ValueGeneratedNever();
        text.Property(t => t.Sections).HasJson();
        text.Property(t => t.Terms).HasJson();
        text.Property(t => t.History).HasJson();
    }
}
