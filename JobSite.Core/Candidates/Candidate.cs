using JobSite.Core.Candidates.Hiding;
using JobSite.Core.Data;
using JobSite.Core.Files;
using JobSite.Core.Text;

namespace JobSite.Core.Candidates;

/// <summary>Somebody looking for work, as they choose to be seen. Hidden until they publish, under an address that they proved.</summary>
/// <remarks>What is typed is kept in <see cref="Form"/>; others only ever see <see cref="Profile"/>, which publishing makes of it.</remarks>
public sealed class Candidate : ISequenced
{
    public static readonly TimeSpan DraftLife = TimeSpan.FromDays(30);

    /// <summary>Without a visit for so long, nobody sees them any more (C15).</summary>
    public static readonly TimeSpan SeenFor = TimeSpan.FromDays(183);

    /// <summary>Without a visit for so long, all of it is deleted (C15).</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(730);

    /// <summary>How long a deletion can be taken back.</summary>
    public static readonly TimeSpan UndoFor = TimeSpan.FromDays(7);
    const int KeyLength = 9;

    Candidate() { } // for EF

    public Candidate(ProfileForm form, DateTimeOffset now)
    {
        (Form, Key) = (form, ShortKey.New(KeyLength));
        (CreatedAt, SavedAt, SeenAt, StatusSetAt) = (now, now, now, now);
    }

    public int Id { get; private set; }

    /// <summary>Its public handle.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What leads to it while it has no account; only the hash is kept.</summary>
    public string? SecretHash { get; private set; }
    public string? AccountId { get; set; }
    public ProfileForm Form { get; private set; } = new();

    /// <summary>Goes up with each save, so that two tabs notice each other.</summary>
    public int Version { get; private set; }
    public Profile? Profile { get; private set; }
    public Visibility Visibility { get; private set; }
    public IReadOnlyList<Block> Blocks { get; private set; } = [];
    public ResumeFile? Resume { get; set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset SavedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When they were last here, or said by a letter's link that they still want to be seen.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>What they said when they last did; it falls with time, see <see cref="StatusDecay"/>.</summary>
    public SearchStatus StatusSaid { get; private set; }
    public DateTimeOffset StatusSetAt { get; private set; }

    /// <summary>When they were last warned by letter that they are about to be hidden, to fall a step, or to be deleted.</summary>
    public DateTimeOffset? WarnedAt { get; set; }

    /// <summary>When the last weekly letter of jobs went out.</summary>
    public DateTimeOffset? JobsMailedAt { get; set; }

    /// <summary>When they asked to be deleted: gone from sight at once, from the disk a week later.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Nobody real: whoever writes to it collects addresses.</summary>
    public bool IsCanary { get; set; }
    public long Sequence { get; set; }

    public SearchStatus StatusAt(DateTimeOffset now) => StatusDecay.Of(StatusSaid, StatusSetAt, now);

    /// <summary>Whether anybody but themself may see them at all. <see cref="CandidateScopes"/> asks the same in SQL.</summary>
    public bool IsListed(DateTimeOffset now) =>
        PublishedAt <= now && Visibility is not Visibility.Hidden && DeletedAt is null && now < SeenAt + SeenFor;

    public bool IsOpen(DateTimeOffset now) => DeletedAt is null && (AccountId is not null || now < SavedAt + DraftLife);

    /// <summary>False, and nothing is taken over, when somebody else has saved since <paramref name="version"/> was read.</summary>
    public bool Save(ProfileForm form, int version, DateTimeOffset now)
    {
        if (version != Version)
            return false;

        (Form, SavedAt, SeenAt) = (form, now, now);
        Version++;
        return true;
    }

    /// <summary>Shows others what the form says now.</summary>
    public void Publish(Profile profile, IReadOnlyList<Block> blocks, DateTimeOffset now)
    {
        if (AccountId is null)
            throw new InvalidOperationException($"Candidate {Key} has not proved an address.");

        (Profile, Blocks, Visibility, PublishedAt) = (profile, blocks, Form.Visibility, PublishedAt ?? now);
        Say(Form.Status, now);
    }

    /// <summary>Takes effect at once, without publishing anything else that was typed.</summary>
    public void BeSeen(Visibility visibility, DateTimeOffset now)
    {
        (Visibility, SeenAt, Form) = (visibility, now, Form.Copy());
        Form.Visibility = visibility;
    }

    public void HideFrom(IReadOnlyList<Block> blocks) => Blocks = blocks;

    public void Say(SearchStatus status, DateTimeOffset now)
    {
        (StatusSaid, StatusSetAt, SeenAt, WarnedAt, Form) = (status, now, now, null, Form.Copy());
        Form.Status = status;
    }

    public void Visit(DateTimeOffset now) => (SeenAt, WarnedAt) = (now, null);

    public void Delete(DateTimeOffset now) => DeletedAt ??= now;

    public void Undelete() => DeletedAt = null;

    /// <summary>A new secret for its link; any link before it stops working.</summary>
    public string NewSecret()
    {
        var secret = SecretToken.New();
        SecretHash = SecretToken.HashOf(secret);

        return secret;
    }

    /// <summary>It belongs to somebody who signs in: the link that led to it is worth nothing any more.</summary>
    public void BelongTo(string accountId) => (AccountId, SecretHash) = (accountId, null);
}
