namespace JobSite.Web.Accounts;

/// <summary>
/// Makes guessing slow: after five wrong passwords for one mail address, each further one costs a longer pause. It counts by the
/// address that was typed, whether or not there is such an account, so that it tells nobody which there are.
/// </summary>
sealed class SignInTries(TimeProvider clock)
{
    const int Free = 5;
    const int Remembered = 50_000;
    static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    readonly Lock door = new();
    readonly Dictionary<string, Tally> tallies = new(StringComparer.OrdinalIgnoreCase);

    public bool Allows(string email)
    {
        lock (door)
            return !tallies.TryGetValue(email, out var tally) || tally.Until <= clock.GetUtcNow();
    }

    public void Failed(string email)
    {
        var now = clock.GetUtcNow();
        lock (door)
        {
            if (tallies.Count >= Remembered)
                Forget(now);

            var failed = tallies.GetValueOrDefault(email).Failed + 1;
            tallies[email] = new(failed, failed < Free ? now : now + Pause(failed));
        }
    }

    public void Succeeded(string email)
    {
        lock (door)
            tallies.Remove(email);
    }

    static TimeSpan Pause(int failed) =>
        TimeSpan.FromMinutes(Math.Min(LongestPause.TotalMinutes, Math.Pow(2, Math.Min(failed - Free, 10))));

    void Forget(DateTimeOffset now)
    {
        foreach (var email in tallies.OrderBy(t => t.Value.Until).Take(Remembered / 2).Where(t => t.Value.Until <= now).Select(t => t.Key).ToList())
            tallies.Remove(email);
    }

    readonly record struct Tally(int Failed, DateTimeOffset Until);
}
