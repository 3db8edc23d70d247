using JobSite.Core.Companies;
using JobSite.Core.Data;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Work;

namespace JobSite.Core.Jobs;

/// <summary>An opening at a company, with what a list shows of it; its description is in <see cref="Text"/>.</summary>
/// <remarks>Its life is dates. A date that lies ahead has not happened yet.</remarks>
public sealed class Job : ISequenced
{
    public static readonly TimeSpan Run = TimeSpan.FromDays(45);
    public static readonly TimeSpan LongestRun = TimeSpan.FromDays(90);
    public static readonly TimeSpan ConfirmedFor = TimeSpan.FromDays(21);
    public static readonly TimeSpan PausedAfter = TimeSpan.FromDays(30);
    public static readonly TimeSpan ArchivedAfter = TimeSpan.FromDays(60);

    Job() { } // for EF

    public Job(Company company, string title, DateTimeOffset firstSeenAt)
    {
        Key = JobKey.New();
        Company = company;
        Title = title;
        FirstSeenAt = firstSeenAt;
        Text = new();
    }

    public int Id { get; private set; }

    /// <summary>Its public handle in addresses: seven characters of Crockford's base 32, never reused.</summary>
    public string Key { get; private set; } = "";
    public Company Company { get; set; } = null!;
    public string Title { get; set; } = "";

    /// <summary>At most 280 characters of plain text.</summary>
    public string Summary { get; set; } = "";
    public string CategoryKey { get; set; } = "other";
    public IReadOnlyList<Seniority> Seniorities { get; set; } = [];
    public IReadOnlyList<EmploymentType> EmploymentTypes { get; set; } = [];
    public decimal? HoursPerWeek { get; set; }
    public WorkplaceType? Workplace { get; set; }
    public decimal? OnSiteDaysPerWeek { get; set; }
    public IReadOnlyList<Place> Places { get; set; } = [];
    public Eligibility Eligibility { get; set; } = Eligibility.Unclear;
    public TimeZoneWindow TimeZone { get; set; } = TimeZoneWindow.Any;

    /// <summary>What it pays, a range for each zone or level; empty where nothing is stated.</summary>
    public IReadOnlyList<Salary> Pay { get; set; } = [];
    public IReadOnlyList<JobSkill> Skills { get; set; } = [];

    /// <summary>Where to apply: an absolute http, https or mailto address.</summary>
    public string? ApplyUrl { get; set; }
    public Poster Poster { get; set; }
    public JobSource? Source { get; set; }
    /// <summary>Only there when it was asked for: lists do without.</summary>
    public JobText Text { get; private set; } = null!;

    /// <summary>When this opening was first seen anywhere. A repost keeps its predecessor's; nobody can reset it.</summary>
    public DateTimeOffset FirstSeenAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>When its members were last asked by letter whether it is still open.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>Why somebody closed it; null where its time ran out.</summary>
    public ClosedReason? ClosedReason { get; private set; }
    public DateTimeOffset? PausedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public RemovedReason? RemovedReason { get; private set; }

    /// <summary>Out of sight since then, until a moderator has looked at what people report of it.</summary>
    public DateTimeOffset? HiddenAt { get; private set; }

    /// <summary>The same for all postings of one opening: the same company, trade and title.</summary>
    public string LineageKey { get; set; } = "";
    public int Reposts { get; private set; }

    /// <summary>See <see cref="TextPrint"/>.</summary>
    public byte[] Print { get; set; } = [];

    /// <summary>The job that stands for this one in lists, when both are the same opening in different places.</summary>
    public Job? TwinOf { get; private set; }
    public int? TwinOfId { get; private set; }

    public bool IsTwin => TwinOfId is not null || TwinOf is not null;

    /// <summary>Places of the jobs that this one stands for.</summary>
    public IReadOnlyList<Place> TwinPlaces { get; set; } = [];

    public long Sequence { get; set; }

    public string Slug => JobKey.SlugOf(Title, Company.Name);

    public string Address => $"/jobs/{Slug}-{Key.ToLowerInvariant()}";

    public JobState State(DateTimeOffset now) => Dates.State(now);

    public JobDates Dates => new(PublishedAt, ConfirmedAt, ClosesAt, PausedAt, RemovedAt);

    /// <summary>Whether lists, search, feeds, alerts and sitemap show it. <see cref="JobScopes"/> asks the same in SQL.</summary>
    public bool IsVisible(DateTimeOffset now) => VisibleFrom <= now && now < VisibleUntil;

    public DateTimeOffset VisibleFrom => PublishedAt ?? DateTimeOffset.MaxValue;

    /// <summary>When it leaves the lists if nothing happens to it before.</summary>
    public DateTimeOffset VisibleUntil => IsTwin
        ? DateTimeOffset.MinValue
        : new[] { ClosesAt, ConfirmedAt + PausedAfter, PausedAt, RemovedAt, HiddenAt }.Min() ?? DateTimeOffset.MinValue;

    public void Publish(DateTimeOffset now, DateTimeOffset? closesAt = null)
    {
        if (PublishedAt is not null)
            throw new InvalidOperationException($"Job {Key} is published already.");

        (PublishedAt, ConfirmedAt, ClosesAt) = (now, now, closesAt ?? now + Run);
    }

    /// <summary>Somebody who knows says that it is still open: its run goes on, its age stays.</summary>
    public void Confirm(DateTimeOffset now, DateTimeOffset? closesAt = null)
    {
        if (State(now) is JobState.Draft or JobState.Removed)
            throw new InvalidOperationException($"Job {Key} cannot be confirmed: it is a draft, or was taken down.");

        (ConfirmedAt, PausedAt, ClosedReason) = (now, null, null);
        ClosesAt = closesAt ?? now + Run;
    }

    public void Pause(DateTimeOffset now) => PausedAt ??= now;

    public void Close(DateTimeOffset now, ClosedReason reason)
    {
        if (ClosesAt <= now)
            return;

        (ClosesAt, ClosedReason) = (now, reason);
    }

    public void Hide(DateTimeOffset now) => HiddenAt ??= now;

    public void Unhide() => HiddenAt = null;

    public void Remove(DateTimeOffset now, RemovedReason reason) => (RemovedAt, RemovedReason) = (now, reason);

    /// <summary>Links it to the posting that it repeats, and takes over that one's age.</summary>
    public void Repeats(Job earlier)
    {
        FirstSeenAt = earlier.FirstSeenAt < FirstSeenAt ? earlier.FirstSeenAt : FirstSeenAt;
        Reposts = earlier.Reposts + 1;
    }

    /// <summary>Leaves the lists: <paramref name="leader"/>, the same opening elsewhere, stands for both, with both's places.</summary>
    public void FoldInto(Job leader)
    {
        TwinOf = leader;
        leader.TwinPlaces = [.. leader.TwinPlaces.Concat(Places).Concat(TwinPlaces).Except(leader.Places).Distinct()];
        leader.FirstSeenAt = FirstSeenAt < leader.FirstSeenAt ? FirstSeenAt : leader.FirstSeenAt;
        TwinPlaces = [];
    }

    /// <summary>Stands for itself again, and for nobody else.</summary>
    public void StandAlone() => (TwinOf, TwinOfId, TwinPlaces) = (null, null, []);
}
