using System.Data.Common;
using JobSite.Core.Companies;
using JobSite.Core.Posting;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Web.Posting;

/// <summary>
/// One tab's work on a draft: what is typed is read a moment after each key, and saved when the typing pauses. Nothing here
/// is shared between tabs but the database.
/// </summary>
sealed class DraftSession : IAsyncDisposable
{
    static readonly TimeSpan ReadAfter = TimeSpan.FromMilliseconds(40);
    static readonly TimeSpan SaveAfter = TimeSpan.FromMilliseconds(800);
    static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(5);

    readonly DraftDesk desk;
    readonly TimeProvider clock;
    readonly string? accountId;
    readonly ITimer reading, saving;
    int changes, savedChanges;
    bool isReading, isSaving;

    public DraftSession(DraftDesk desk, TimeProvider clock, string handle, string? accountId, JobDraft draft, Func<Func<Task>, Task> onCircuit)
    {
        (this.desk, this.clock, this.accountId, Handle, Draft) = (desk, clock, accountId, handle, draft);
        (Form, SavedAt, Version) = (draft.Form, draft.SavedAt, draft.Version);
        reading = clock.CreateTimer(_ => onCircuit(ReadAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        saving = clock.CreateTimer(_ => onCircuit(SaveAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        ReadForm();
    }

    public string Handle { get; }
    public JobDraft Draft { get; }
    public JobForm Form { get; private set; }
    public int Version { get; private set; }
    public DateTimeOffset SavedAt { get; private set; }
    public SaveState State { get; private set; }

    /// <summary>What another tab saved meanwhile, while nobody has chosen.</summary>
    public JobDraft? Newer { get; private set; }

    /// <summary>The job that the form says so far, a moment after each change.</summary>
    public WrittenJob Written { get; private set; } = null!;
    public IReadOnlyList<FormFault> Faults { get; private set; } = [];

    /// <summary>Whether fields that are not filled in are told as well: from the last step on.</summary>
    public bool ShowsMissing { get; set; }

    public bool HasUnsaved => changes != savedChanges;

    /// <summary>The form was read anew: the job, the faults, all that is computed from them.</summary>
    public event Action? Read;

    /// <summary>Saved, or not.</summary>
    public event Action? StateChanged;

    /// <summary>Another text stands in the form now, whole.</summary>
    public event Action? Replaced;

    public FormFault? FaultOf(string field) =>
        Faults.FirstOrDefault(f => f.Field == field && (ShowsMissing || !f.IsMissing));

    /// <summary>Something was typed.</summary>
    public void Touch()
    {
        changes++;
        Faults = JobFormRules.Check(Form, clock.GetUtcNow());
        if (!isReading)
            reading.Change(ReadAfter, Timeout.InfiniteTimeSpan);
        isReading = true;
        saving.Change(SaveAfter, Timeout.InfiniteTimeSpan);
        if (State is SaveState.Saved)
            Become(SaveState.Typing);
    }

    /// <summary>Somebody took an offer that changes what stands in the form.</summary>
    public void Change(Action<JobForm> change)
    {
        change(Form);
        Touch();
        ReadForm();
        Read?.Invoke();
        Replaced?.Invoke();
    }

    public async Task SaveAsync()
    {
        if (!HasUnsaved || isSaving || State is SaveState.Newer or SaveState.Gone)
            return;

        var (change, json) = (changes, Form.ToJson());
        if (json.Length > FormLimits.Whole)
        {
            Become(SaveState.TooLarge);
            return;
        }

        isSaving = true;
        try
        {
            TakeOver(await desk.SaveAsync(Handle, accountId, JobForm.FromJson(json), Version), change);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            saving.Change(TryAgainAfter, Timeout.InfiniteTimeSpan);
            Become(SaveState.Failed);
        }
        finally
        {
            isSaving = false;
        }
    }

    /// <summary>Goes on with what the other tab saved; what was typed here since is left behind.</summary>
    public void TakeNewer()
    {
        (Form, Version, SavedAt, savedChanges) = (Newer!.Form, Newer.Version, Newer.SavedAt, changes);
        Newer = null;
        ReadForm();
        Become(SaveState.Saved);
        Replaced?.Invoke();
    }

    /// <summary>Goes on with what stands here, over what the other tab saved.</summary>
    public async Task KeepOwnAsync()
    {
        (Version, Newer) = (Newer!.Version, null);
        Become(SaveState.Typing);
        await SaveAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await reading.DisposeAsync();
        await saving.DisposeAsync();
        await SaveAsync();
    }

    void TakeOver(SavedDraft saved, int change)
    {
        if (saved.IsSaved)
            (Version, SavedAt, savedChanges) = (saved.Draft!.Version, saved.Draft.SavedAt, change);
        else
            Newer = saved.Draft;

        if (HasUnsaved && saved.IsSaved)
            saving.Change(SaveAfter, Timeout.InfiniteTimeSpan);
        Become(saved switch { { IsSaved: true } => SaveState.Saved, { Draft: null } => SaveState.Gone, _ => SaveState.Newer });
    }

    Task ReadAsync()
    {
        isReading = false;
        ReadForm();
        Read?.Invoke();
        return Task.CompletedTask;
    }

    void ReadForm()
    {
        Faults = JobFormRules.Check(Form, clock.GetUtcNow());
        Written = JobWriter.Write(Form, Draft.Company ?? new Company(Form.Company.Trim(), Slug.Of(Form.Company)), clock.GetUtcNow());
    }

    void Become(SaveState state)
    {
        State = state;
        StateChanged?.Invoke();
    }
}
