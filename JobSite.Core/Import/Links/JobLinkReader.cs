using System.Text;
using JobSite.Core.Fetching;
using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Links;

/// <summary>Reads the job behind a link, or in a text that somebody pasted.</summary>
public sealed class JobLinkReader(ExternalFetch fetch, TimeProvider clock)
{
    const int MostJobs = 5_000;

    /// <summary>Throws <see cref="RefusedException"/> or <see cref="FetchException"/>, both with a sentence for whoever typed it.</summary>
    public async Task<RawJob> ReadAsync(string typed, CancellationToken cancel = default) =>
        JobLink.Read(typed) is { } link ? await ReadAsync(link, cancel) : Parse("pasted.txt", Encoding.UTF8.GetBytes(typed), null);

    async Task<RawJob> ReadAsync(JobLink link, CancellationToken cancel)
    {
        var fetched = await fetch.GetAsync(link.Data, cancel);
        var job = Parse(fetched.Type.Contains("json", StringComparison.Ordinal) ? "page.json" : "page.html", fetched.Content, link.Id);

        return job with
        {
            Company = job.Company ?? link.Company,
            Url = job.Url ?? link.Page.AbsoluteUri,
            ApplyUrl = job.ApplyUrl ?? job.Url ?? link.Page.AbsoluteUri,
        };
    }

    RawJob Parse(string name, byte[] bytes, string? id)
    {
        var file = JobFile.Open(new Content(name, () => new MemoryStream(bytes), clock.GetUtcNow().UtcDateTime), FormatOptions.None);
        var records = file.Read().Take(MostJobs).ToList();
        var jobs = records.Select(r => r.Job).OfType<RawJob>().ToList();
        var found = id is null ? jobs.FirstOrDefault() : jobs.FirstOrDefault(j => j.Id.Contains(id, StringComparison.OrdinalIgnoreCase) || j.Url?.Contains(id, StringComparison.OrdinalIgnoreCase) is true);

        return found ?? throw new RefusedException(
            jobs.Count > 0 ? "this job is no longer on its board" : records.FirstOrDefault()?.Refusal ?? "there is no job in it");
    }
}
