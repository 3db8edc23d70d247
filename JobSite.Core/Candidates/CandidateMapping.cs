using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Candidates;

sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate)
    {
        candidate.ToTable("Candidates");
        candidate.HasIndex(c => c.Key).IsUnique();
        candidate.HasIndex(c => c.SecretHash).IsUnique();
        candidate.HasIndex(c => c.AccountId).IsUnique();
        candidate.HasIndex(c => c.Sequence);
        candidate.HasIndex(c => c.SeenAt);
        candidate.HasIndex(c => c.DeletedAt);
        candidate.Property(c => c.Form).HasJson();
        candidate.Property(c => c.Profile).HasJson();
        candidate.Property(c => c.Blocks).HasJson();
        candidate.Property(c => c.Resume).HasJson();
        candidate.Property(c => c.Version).IsConcurrencyToken();
        candidate.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
