namespace JobSite.Core.Mail;

/// <summary>A letter that is to be sent, saved together with what caused it. Its life is dates.</summary>
public sealed class OutboxLetter
{
    /// <summary>Pauses before the second try and those after it; who has had them all is given up.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(24),
    ];

    OutboxLetter() { } // for EF

    public OutboxLetter(Letter letter, DateTimeOffset now)
    {
        Letter = letter;
        Key = Guid.CreateVersion7(now).ToString("n");
        (CreatedAt, DueAt) = (now, now);
    }

    public long Id { get; private set; }

    /// <summary>Becomes part of its Message-ID: the same at each try, so that a letter that came twice shows once.</summary>
    public string Key { get; private set; } = "";
    public Letter Letter { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset DueAt { get; private set; }
    public int Tries { get; private set; }
    public string? LastFailure { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? GivenUpAt { get; private set; }

    public void Sent(DateTimeOffset now) => SentAt = now;

    public void Failed(string why, DateTimeOffset now)
    {
        LastFailure = why;
        if (Tries < Pauses.Count)
            DueAt = now + Pauses[Tries];
        else
            GivenUpAt = now;
        Tries++;
    }

    /// <summary>The operator has put right what was wrong: it is tried again from the start.</summary>
    public void Retry(DateTimeOffset now) => (GivenUpAt, Tries, DueAt) = (null, 0, now);
}
