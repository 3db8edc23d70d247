using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Accounts;

sealed class SignInTallyMapping : IEntityTypeConfiguration<SignInTally>
{
    public void Configure(EntityTypeBuilder<SignInTally> tally)
    {
        tally.ToTable("SignInTallies");
        tally.HasKey(t => t.Digest);
        tally.HasIndex(t => t.Until);
    }
}
