using System.Globalization;
using JobSite.Core.Search;

namespace JobSite.Web.Search;

/// <summary>What the list page says of a search.</summary>
static class SearchWords
{
    public static readonly (JobOrder Order, string Name)[] Orders =
        [(JobOrder.BestMatch, "Best match"), (JobOrder.Newest, "Newest"), (JobOrder.HighestPay, "Highest pay")];

    public static string Heading(JobFilter filter, int total)
    {
        var jobs = total == 1 ? "1 job" : $"{total.ToString("N0", CultureInfo.CurrentCulture)} jobs";

        return jobs + For(filter);
    }

    public static string Title(JobFilter filter)
    {
        var page = filter.Page > 1 ? $", page {filter.Page}" : "";

        return (For(filter) is { Length: > 0 } words ? $"Jobs{words}" : "Open jobs, with the pay they state") + page;
    }

    static string For(JobFilter filter) =>
        (filter.Words is { } words ? $" for “{words}”" : "") + (filter.Place is { } place ? $" in “{place}”" : "");
}
