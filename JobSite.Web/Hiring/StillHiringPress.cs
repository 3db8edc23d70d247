using JobSite.Core.Hiring;
using JobSite.Core.Mail;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace JobSite.Web.Hiring;

/// <summary>Writes the 'still hiring?' letter, with a link for each job.</summary>
public sealed class StillHiringPress(ConfirmLinks links, IConfiguration settings, IServiceScopeFactory scopes, ILoggerFactory logs)
{
    /// <summary>Jobs with a link of their own; whoever has more is at the desk anyway.</summary>
    const int Most = 50;

    public async Task<Letter> WriteAsync(StillHiringLetter asked)
    {
        var site = SiteAddress();
        var jobs = asked.Jobs.Take(Most)
            .Select(job => new AskedLine(job, site + links.PathOf(new(job.Key, asked.AskedAt))))
            .ToList();
        var subject = asked.Jobs is [var only] ? $"Still hiring a {only.Title}?" : $"Are these {asked.Jobs.Count} jobs still open?";
        var (desk, more) = ($"{site}/hiring", asked.Jobs.Count - jobs.Count);

        return new(asked.To, OneLine(subject), Text(asked, jobs, desk, more), await HtmlAsync(new()
        {
            [nameof(StillHiringMail.Asked)] = asked,
            [nameof(StillHiringMail.Lines)] = jobs,
            [nameof(StillHiringMail.Desk)] = desk,
            [nameof(StillHiringMail.More)] = more,
        }));
    }

    static string Text(StillHiringLetter asked, List<AskedLine> jobs, string desk, int more) => $"""
        Hello,

        seekers see how long ago somebody confirmed that a job is open.
        Is it still so at {OneLine(asked.Company)}? Each link asks for one answer: open, paused or filled.

        {string.Join("\n\n", jobs.Select(line => $"{OneLine(line.Job.Title)}\n{line.Address}"))}
        {(more > 0 ? $"\nAnd {more} more at your desk: {desk}\n" : "")}
        What nobody confirms for three weeks is marked "unconfirmed"; after 30 days it is paused. The links work for 30 days.

        You get this because you may post jobs for {OneLine(asked.Company)}. Your desk: {desk}
        """.ReplaceLineEndings("\n");

    async Task<string> HtmlAsync(Dictionary<string, object?> parts)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);

        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<StillHiringMail>(ParameterView.FromDictionary(parts))).ToHtmlString());
    }

    /// <summary>From the settings, never from a request.</summary>
    string SiteAddress() =>
        (settings["Site:PublicUrl"] is { Length: > 0 } known ? known : (settings["Urls"] ?? "http://localhost").Split(';')[0]).TrimEnd('/');

    static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

/// <param name="Address">Where the question about this job is answered.</param>
public sealed record AskedLine(AskedJob Job, string Address);
