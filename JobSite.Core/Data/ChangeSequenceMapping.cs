using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Data;

sealed class ChangeSequenceMapping : IEntityTypeConfiguration<ChangeSequence>
{
    public void Configure(EntityTypeBuilder<ChangeSequence> builder)
    {
        builder.ToTable("ChangeSequence");
        builder.HasData(new { Id = 1, Last = 0L });
    }
}
