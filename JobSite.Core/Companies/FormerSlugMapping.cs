using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Companies;

sealed class FormerSlugMapping : IEntityTypeConfiguration<FormerSlug>
{
    public void Configure(EntityTypeBuilder<FormerSlug> former)
    {
        former.ToTable("FormerSlugs");
        former.HasKey(f => f.Slug);
        former.HasOne(f => f.Company).WithMany().HasForeignKey(f => f.CompanyId);
    }
}
