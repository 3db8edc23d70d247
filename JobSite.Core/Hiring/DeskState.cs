using JobSite.Core.Jobs;

namespace JobSite.Core.Hiring;

/// <summary>Where a job or a draft stands, as those who hire see it.</summary>
public enum DeskState { Draft, Waiting, Scheduled, Open, Unconfirmed, Paused, Closed, Archived, Removed }

public static class DeskStates
{
    extension(JobDates dates)
    {
        /// <summary>The public knows one draft; the desk tells what waits for its hour from what waits for a moderator.</summary>
        public DeskState AtDesk(DateTimeOffset now) => dates.State(now) switch
        {
            JobState.Draft => dates.PublishedAt is null ? DeskState.Waiting : DeskState.Scheduled,
            var state => Enum.Parse<DeskState>(state.ToString()),
        };
    }
}
