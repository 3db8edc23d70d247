using System.Text;
using JobSite.Core.Hiring;
using JobSite.Core.Jobs;
using JobSite.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobSite.Web.Hiring;

/// <summary>Views and apply clicks for spreadsheets, of one job or of all that a company has.</summary>
static class ExportEndpoints
{
    static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    public static void MapExports(this IEndpointRouteBuilder site)
    {
        var exports = site.MapGroup("/hiring").RequireAuthorization();
        exports.MapGet("/jobs/{key}/days.csv", JobAsync);
        exports.MapGet("/days.csv", CompanyAsync);
    }

    static async Task<IResult> JobAsync(string key, HttpContext context, JobDesk desk, RateLimits limits, CancellationToken cancel)
    {
        if (JobKey.In(key) is not { } known || await desk.JobAsync(AccountOf(context), known, cancel) is not { } found)
            return TypedResults.NotFound();
        if (!MayExport(context, limits))
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);

        var lines = found.Days.Select(day => DayCsv.Line(found.Job.Key, found.Job.Title, day)).Prepend(DayCsv.Header);

        return Csv(lines.ToAsyncEnumerable(), $"{found.Job.Key.ToLowerInvariant()}-days.csv", cancel);
    }

    static async Task<IResult> CompanyAsync(string? at, HttpContext context, JobDesk desk, RateLimits limits, CancellationToken cancel)
    {
        var companies = await desk.CompaniesOfAsync(AccountOf(context), cancel);
        if (companies.FirstOrDefault(c => at is null || c.Slug == at) is not { } found)
            return TypedResults.NotFound();
        if (!MayExport(context, limits))
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);

        return Csv(desk.CsvAsync(AccountOf(context), found.Id, cancel), $"{found.Slug}-days.csv", cancel);
    }

    static bool MayExport(HttpContext context, RateLimits limits) => limits.Allows("export", AccountOf(context), 30, Within);

    static string AccountOf(HttpContext context) => VisitCounting.AccountOf(context) ?? "";

    // The mark at the start is what makes Excel read it as UTF-8.
    static PushStreamHttpResult Csv(IAsyncEnumerable<string> lines, string name, CancellationToken cancel) => TypedResults.Stream(async body =>
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await foreach (var line in lines.WithCancellation(cancel))
            await writer.WriteAsync(line.AsMemory(), cancel);
    }, "text/csv; charset=utf-8", name);
}
