using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Companies;

sealed class CompanyCheckMapping : IEntityTypeConfiguration<CompanyCheck>
{
    public void Configure(EntityTypeBuilder<CompanyCheck> check)
    {
        check.ToTable("CompanyChecks");
        check.HasOne(c => c.Company).WithMany().HasForeignKey(c => c.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }
}
