using JobSite.Core.Import.Reading;

namespace JobSite.Core.Import.Formats;

/// <summary>A web page that carries JSON-LD for search engines.</summary>
public sealed class JobPostingPageFormat : IJobFormat
{
    public string Name => "html";
    public string Sign => "a web page with a JobPosting as JSON-LD in it";

    public bool Recognizes(Sample sample) => sample.Kind is FileKind.Html;

    public IEnumerable<ReadRecord> Read(Content content, FormatOptions options)
    {
        var page = new HtmlPage(content.ReadPage());
        var jobs = new List<ReadRecord>();

        foreach (var script in page.JsonLd())
            if (LenientJson.Parse(script) is { } json)
                using (json)
                    foreach (var job in JobPosting.In(json.RootElement))
                        jobs.Add(new(jobs.Count + 1, JobPosting.Read(job, page.Canonical()), null));
            else if (script.Contains("JobPosting", StringComparison.Ordinal))
                jobs.Add(new(jobs.Count + 1, null, "its JSON-LD is too broken to read"));

        return jobs.Count > 0 ? jobs : throw new RefusedException("it is a web page without a JobPosting as JSON-LD, which was looked for");
    }
}
