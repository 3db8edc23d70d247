namespace JobSite.Core.Candidates;

/// <summary>Who says nothing for sixty days is taken to look a step less eagerly, down to 'open' and then 'closed' (C04).</summary>
public static class StatusDecay
{
    public static readonly TimeSpan Step = TimeSpan.FromDays(60);

    public static SearchStatus Of(SearchStatus said, DateTimeOffset setAt, DateTimeOffset now)
    {
        var steps = (int)Math.Min(2, Math.Max(0, (now - setAt) / Step));

        return (SearchStatus)Math.Max(0, (int)said - steps);
    }

    /// <summary>When it falls next; null where it cannot fall further.</summary>
    public static DateTimeOffset? NextStep(SearchStatus said, DateTimeOffset setAt, DateTimeOffset now) =>
        Of(said, setAt, now) is SearchStatus.Closed ? null : setAt + Step * (Math.Floor(Math.Max(0, (now - setAt) / Step)) + 1);
}
