using JobSite.Core.Accounts;
using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Moderation;

sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("Reviews");
        review.HasOne(r => r.Job).WithMany().HasForeignKey(r => r.JobId);
        review.HasOne<Account>().WithMany().HasForeignKey(r => r.PosterId).OnDelete(DeleteBehavior.SetNull);
        review.HasIndex(r => r.JobId).IsUnique().HasFilter("\"DecidedAt\" IS NULL");
        review.HasIndex(r => new { r.DecidedAt, r.Points });
        review.Property(r => r.Risks).HasJson();
        review.Property(r => r.DecidedAt).IsConcurrencyToken();
    }
}
