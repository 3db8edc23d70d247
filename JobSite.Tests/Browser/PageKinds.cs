using JobSite.Core.Jobs;

namespace JobSite.Tests.Browser;

/// <summary>One page of each kind that the site has.</summary>
static class PageKinds
{
    static readonly Dictionary<string, Func<BrowsedTown, string>> Addresses = new()
    {
        ["home"] = _ => "/",
        ["list with filters"] = _ => "/jobs?q=engineer&work=remote&level=senior&not=night&min=40000&cur=EUR",
        ["later page"] = _ => "/jobs?page=3",
        ["past the last page"] = _ => "/jobs?page=99",
        ["list seen from Germany"] = _ => "/jobs?from=DE&tz=Europe%2FBerlin&cur=EUR",
        ["nothing found"] = _ => "/jobs?q=baker&work=remote&category=devops",
        ["misspelled"] = _ => "/jobs?q=enginer",
        ["open job"] = town => town.JobThatIs(JobState.Open).Address,
        ["unconfirmed job"] = town => town.JobThatIs(JobState.Unconfirmed).Address,
        ["paused job"] = town => town.JobThatIs(JobState.Paused).Address,
        ["closed job"] = town => town.JobThatIs(JobState.Closed).Address,
        ["archived job"] = town => town.JobThatIs(JobState.Archived).Address,
        ["removed job"] = town => town.JobThatIs(JobState.Removed).Address,
        ["companies"] = _ => "/companies",
        ["company"] = town => $"/companies/{town.JobThatIs(JobState.Open).Company.Slug}",
        ["category"] = _ => "/jobs/c/development",
        ["skill"] = _ => "/jobs/t/sql",
        ["country"] = _ => "/jobs/in/germany",
        ["where are you"] = _ => "/here?back=/jobs",
        ["sign in"] = _ => "/account/sign-in",
        ["open an account"] = _ => "/account/register",
        ["new password"] = _ => "/account/forgot",
        ["look into your mail"] = _ => "/account/check-mail",
        ["link that is over"] = _ => "/account/link?token=none",
        ["about"] = _ => "/about",
        ["privacy"] = _ => "/privacy",
        ["ranking"] = _ => "/ranking",
        ["not found"] = _ => "/nowhere",
        ["broken"] = _ => "/error",
    };

    public static TheoryData<string> All => [.. Addresses.Keys];

    extension(BrowsedTown town)
    {
        public string AddressOf(string kind) => Addresses[kind](town);
    }
}
