using System.Globalization;

namespace JobSite.Core.Hiring;

public enum DeskOrder { Newest, Title, State, Views, ApplyClicks, Closes }

/// <summary>Groups of states to choose from.</summary>
public enum DeskGroup { All, Open, Unconfirmed, Paused, Drafts, Closed }

/// <summary>Which of a company's jobs are shown, and in which order. A list of thousands is filtered in memory.</summary>
public sealed record DeskFilter
{
    const int LongestWords = 100;

    public string Words { get; init; } = "";
    public DeskGroup Group { get; init; }
    public DeskOrder Order { get; init; }

    /// <summary>The other way round: figures and dates from the small end, names from the last letter.</summary>
    public bool IsReversed { get; init; }

    public IReadOnlyList<DeskJob> Of(IReadOnlyList<DeskJob> jobs)
    {
        var words = Words[..Math.Min(Words.Length, LongestWords)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = jobs.Where(j => IsIn(Group, j.State) && words.All(word => Says(j, word)));
        var sorted = Order switch
        {
            DeskOrder.Title => By(found, j => j.Title, StringComparer.OrdinalIgnoreCase),
            DeskOrder.State => By(found, j => j.State, null),
            DeskOrder.Views => By(found, j => -j.Views, null),
            DeskOrder.ApplyClicks => By(found, j => -j.ApplyClicks, null),
            DeskOrder.Closes => By(found, j => j.ClosesAt ?? DateTimeOffset.MaxValue, null),
            _ => By(found, j => -j.Since.UtcTicks, null),
        };

        return [.. sorted.ThenByDescending(j => j.Since).ThenBy(j => j.Key, StringComparer.Ordinal)];
    }

    public static bool IsIn(DeskGroup group, DeskState state) => group switch
    {
        DeskGroup.Open => state is DeskState.Open or DeskState.Unconfirmed,
        DeskGroup.Unconfirmed => state is DeskState.Unconfirmed,
        DeskGroup.Paused => state is DeskState.Paused,
        DeskGroup.Drafts => state is DeskState.Draft or DeskState.Waiting or DeskState.Scheduled,
        DeskGroup.Closed => state is DeskState.Closed or DeskState.Archived or DeskState.Removed,
        _ => true,
    };

    IOrderedEnumerable<DeskJob> By<T>(IEnumerable<DeskJob> jobs, Func<DeskJob, T> what, IComparer<T>? how) =>
        IsReversed ? jobs.OrderByDescending(what, how) : jobs.OrderBy(what, how);

    static bool Says(DeskJob job, string word) => Contains(job.Title, word) || Contains(job.Where, word)
        || job.Key.Equals(word, StringComparison.OrdinalIgnoreCase);

    static bool Contains(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase)
        || CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
