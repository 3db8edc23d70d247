using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Companies;

sealed class DomainLetterMapping : IEntityTypeConfiguration<DomainLetter>
{
    public void Configure(EntityTypeBuilder<DomainLetter> letter)
    {
        letter.ToTable("DomainLetters");
        letter.HasIndex(l => l.TokenHash).IsUnique();
        letter.HasOne(l => l.Company).WithMany().HasForeignKey(l => l.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }
}
