using System.Security.Claims;
using JobSite.Core.Hiring;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace JobSite.Web.Hiring;

public sealed partial class HiringPage
{
    const int Size = 50;

    readonly HashSet<string> chosen = [];
    string account = "";
    Desk? desk;
    DeskFilter filter = new();
    IReadOnlyList<DeskJob> found = [];
    IReadOnlyDictionary<int, int[]> sparks = new Dictionary<int, int[]>();
    int number = 1;
    string? said;
    bool isBusy, isNobody, wasSomebody;

    [CascadingParameter] Task<AuthenticationState> Visitor { get; set; } = null!;
    [SupplyParameterFromQuery] public string? At { get; set; }
    [SupplyParameterFromQuery] public string? State { get; set; }

    IReadOnlyList<DeskJob> Shown => [.. found.Skip((number - 1) * Size).Take(Size)];

    int Last => Math.Max(1, (found.Count + Size - 1) / Size);

    IReadOnlyCollection<DeskState> ChosenStates => [.. desk!.Jobs.Where(j => chosen.Contains(j.Key)).Select(j => j.State).Distinct()];

    protected override async Task OnInitializedAsync()
    {
        account = (await Visitor).User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        filter = Enum.TryParse<DeskGroup>(State, ignoreCase: true, out var group) && Enum.IsDefined(group) ? new() { Group = group } : new();
        desk = await JobDesk.OpenAsync(account, At);
        isNobody = desk is null;
        if (desk is not null)
            await ShowAsync(filter);
        else if (At is not null)
            Nav.NotFound();
    }

    Task ShowAsync(DeskFilter changed)
    {
        filter = changed;
        found = filter.Of(desk!.Jobs);
        chosen.IntersectWith(found.Select(j => j.Key)); // nothing is done to what one does not see

        return TurnToAsync(1);
    }

    async Task TurnToAsync(int page)
    {
        number = Math.Clamp(page, 1, Last);
        var shown = Shown.Where(j => !j.IsDraft).Select(j => j.Id).ToList();
        if (await JobDesk.SparksAsync(account, desk!.Company.Id, shown) is { } read)
            sparks = read;
        else
            Leave();
    }

    async Task DoAsync(DeskAct act)
    {
        (isBusy, said) = (true, null);
        try
        {
            if (await JobDesk.DoAsync(account, desk!.Company.Id, act, [.. chosen]) is { } outcome)
                said = DeskWords.Of(outcome, act.Verb);
            else
                said = "You may not do that for this company any more.";
            await ReadAgainAsync();
        }
        finally
        {
            isBusy = false;
        }
    }

    async Task ReadAgainAsync()
    {
        var page = number;
        desk = await JobDesk.OpenAsync(account, desk!.Company.Slug);
        chosen.Clear();
        if (desk is null)
        {
            Leave();
            return;
        }

        found = filter.Of(desk.Jobs);
        await TurnToAsync(page);
    }

    void Leave()
    {
        (desk, found, isNobody, wasSomebody) = (null, [], true, true);
        chosen.Clear();
    }

    void Choose((string Key, bool On) what)
    {
        if (what.On)
            chosen.Add(what.Key);
        else
            chosen.Remove(what.Key);
    }

    void ChoosePage(bool on)
    {
        var page = Shown.Where(j => !j.IsDraft).Select(j => j.Key);
        if (on)
            chosen.UnionWith(page);
        else
            chosen.ExceptWith(page);
    }

    void ChooseFound() => chosen.UnionWith(found.Where(j => !j.IsDraft).Select(j => j.Key));
}
