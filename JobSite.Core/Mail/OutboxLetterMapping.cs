using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobSite.Core.Mail;

sealed class OutboxLetterMapping : IEntityTypeConfiguration<OutboxLetter>
{
    public void Configure(EntityTypeBuilder<OutboxLetter> letter)
    {
        letter.ToTable("Outbox");
        letter.HasIndex(l => l.Key).IsUnique();
        letter.HasIndex(l => new { l.SentAt, l.GivenUpAt, l.DueAt });
        letter.ComplexProperty(l => l.Letter);
    }
}
