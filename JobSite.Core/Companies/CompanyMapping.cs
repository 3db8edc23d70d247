using JobSite.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Companies;

sealed class CompanyMapping : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> company)
    {
        company.ToTable("Companies");
        company.HasIndex(c => c.Slug).IsUnique();
        company.HasIndex(c => c.Sequence);
        company.HasIndex(c => c.Domain);
        company.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.SetNull);
        company.Property(c => c.Places).HasJson();
        company.Property(c => c.Aliases).HasJson();
    }
}
