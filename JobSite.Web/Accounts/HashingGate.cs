namespace JobSite.Web.Accounts;

/// <summary>Hashing a password is slow by intent: only a few at once, so that the rest of the site stays quick.</summary>
sealed class HashingGate : IDisposable
{
    const int AtOnce = 4;

    readonly SemaphoreSlim places = new(AtOnce);

    public async Task<T> EnterAsync<T>(Func<Task<T>> work, CancellationToken cancel = default)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await work();
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
