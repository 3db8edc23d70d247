using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Applications;

sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.HasIndex(i => i.Key).IsUnique();
        invitation.HasIndex(i => new { i.CandidateId, i.JobId }).IsUnique();
        invitation.HasIndex(i => new { i.CompanyId, i.SentAt });
        invitation.HasOne(i => i.Candidate).WithMany().HasForeignKey(i => i.CandidateId).OnDelete(DeleteBehavior.Cascade);
        invitation.HasOne(i => i.Job).WithMany().HasForeignKey(i => i.JobId);
        invitation.HasOne(i => i.Company).WithMany().HasForeignKey(i => i.CompanyId);
    }
}
