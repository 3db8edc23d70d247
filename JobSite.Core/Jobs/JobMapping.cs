using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Jobs;

sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("Jobs");
        job.HasOne(j => j.Company).WithMany().IsRequired();
        job.HasOne(j => j.TwinOf).WithMany().HasForeignKey(j => j.TwinOfId);
        job.HasOne(j => j.Text).WithOne().HasForeignKey<JobText>(t => t.JobId).IsRequired();

        job.Property(j => j.Seniorities).HasJson();
        job.Property(j => j.EmploymentTypes).HasJson();
        job.Property(j => j.Places).HasJson();
        job.Property(j => j.Eligibility).HasJson();
        job.Property(j => j.TimeZone).HasJson();
        job.Property(j => j.Pay).HasJson();
        job.Property(j => j.Skills).HasJson();
        job.Property(j => j.TwinPlaces).HasJson();
        job.OwnsOne(j => j.Source, source =>
        {
            source.Property(s => s.Name).HasColumnName("SourceName");
            source.Property(s => s.Id).HasColumnName("SourceId");
            source.HasIndex(s => new { s.Name, s.Id }).IsUnique();
        });

        job.HasIndex(j => j.Key).IsUnique();
        job.HasIndex(j => j.Sequence);
        job.HasIndex(j => j.LineageKey);
        job.Ignore(j => j.Slug);
        job.Ignore(j => j.Dates);
    }
}
