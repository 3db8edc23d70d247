using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Companies;

sealed class TeamInvitationMapping : IEntityTypeConfiguration<TeamInvitation>
{
    public void Configure(EntityTypeBuilder<TeamInvitation> invitation)
    {
        invitation.ToTable("TeamInvitations");
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasOne(i => i.Company).WithMany().HasForeignKey(i => i.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }
}
