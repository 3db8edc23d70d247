using System.Security.Cryptography;
using System.Text;
using JobSite.Core.Companies;
using JobSite.Core.Jobs;

namespace JobSite.Core.Posting;

/// <summary>A job while it is written, or a change of one that is published: reached by a secret link, or by who it belongs to.</summary>
public sealed class JobDraft
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    JobDraft() { } // for EF

    public JobDraft(JobForm form, DateTimeOffset now)
    {
        Form = form;
        Key = JobKey.New();
        (CreatedAt, SavedAt, ExpiresAt) = (now, now, now + Life);
    }

    public int Id { get; private set; }

    /// <summary>Its handle for those who are signed in and may see it; the link for all others holds a secret.</summary>
    public string Key { get; private set; } = "";
    public string? SecretHash { get; private set; }
    public JobForm Form { get; private set; } = new();

    /// <summary>Goes up with each save, so that two tabs notice each other.</summary>
    public int Version { get; private set; }

    public string? AccountId { get; set; }
    public Company? Company { get; set; }
    public int? CompanyId { get; private set; }

    /// <summary>The published job that this changes; null for a new one.</summary>
    public Job? Job { get; set; }
    public int? JobId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset SavedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it became a job; from then on it is history.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => SubmittedAt is null && now < ExpiresAt;

    /// <summary>False, and nothing is taken over, when somebody else has saved since <paramref name="version"/> was read.</summary>
    public bool Save(JobForm form, int version, DateTimeOffset now)
    {
        if (version != Version)
            return false;

        (Form, SavedAt, ExpiresAt) = (form, now, now + Life);
        Version++;
        return true;
    }

    public void Submit(DateTimeOffset now) => SubmittedAt = now;

    /// <summary>A new secret for its link; only its hash is kept, and any link before it stops working.</summary>
    public string NewSecret()
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(24)).Replace('+', '-').Replace('/', '_');
        SecretHash = HashOf(secret);

        return secret;
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
