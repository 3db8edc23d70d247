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
        company.Property(c => c.Places).HasJson();
    }
}
