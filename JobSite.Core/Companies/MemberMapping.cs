using JobSite.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Companies;

sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.ToTable("Members");
        member.HasIndex(m => new { m.AccountId, m.CompanyId }).IsUnique();
        member.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        member.HasOne(m => m.Company).WithMany().HasForeignKey(m => m.CompanyId);
    }
}
