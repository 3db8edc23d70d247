using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Posting;

sealed class JobDraftMapping : IEntityTypeConfiguration<JobDraft>
{
    public void Configure(EntityTypeBuilder<JobDraft> draft)
    {
        draft.ToTable("JobDrafts");
        draft.HasIndex(d => d.Key).IsUnique();
        draft.HasIndex(d => d.SecretHash).IsUnique();
        draft.HasIndex(d => d.ExpiresAt);
        draft.Property(d => d.Form).HasJson();
        draft.Property(d => d.Version).IsConcurrencyToken();
        draft.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        draft.HasOne(d => d.Company).WithMany().HasForeignKey(d => d.CompanyId);
        draft.HasOne(d => d.Job).WithMany().HasForeignKey(d => d.JobId);
    }
}
