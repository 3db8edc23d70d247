using System.Runtime.InteropServices;
using System.Text;
using JobSite.Core.Search;

namespace JobSite.Bench.Search;

/// <summary>The way without any index: every job in memory, and every one looked at for each search.</summary>
sealed class PlainScan(int jobs)
{
    readonly List<(MadeJob Job, byte[] Text)> all = [.. MadeJobs.All(jobs)
        .Select(j => (j with { Body = "" }, Encoding.UTF8.GetBytes($"{j.Title} {j.Summary} {j.Body}".ToLowerInvariant())))];

    public int Search(JobFilter filter)
    {
        var words = (filter.Words ?? "").Replace("title:", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w[0] != '-').Select(Encoding.UTF8.GetBytes).ToArray();
        Dictionary<string, int> workplaces = [], categories = [], levels = [], types = [], skills = [];
        Dictionary<int, int> companies = [];
        var found = new List<MadeJob>();

        foreach (var (job, text) in CollectionsMarshal.AsSpan(all))
        {
            if (!Passes(job, filter) || !Has(text, words))
                continue;

            found.Add(job);
            Count(workplaces, job.Workplace);
            Count(categories, job.Category);
            Count(levels, job.Seniority ?? "");
            Count(types, job.Employment);
            Count(companies, job.Company);
            foreach (var skill in job.Skills)
                Count(skills, skill);
        }

        found.Sort((a, b) => a.AgeInHours.CompareTo(b.AgeInHours));
        return found.Count;
    }

    static bool Has(byte[] text, byte[][] words)
    {
        foreach (var word in words)
            if (text.AsSpan().IndexOf(word) < 0)
                return false;

        return true;
    }

    static bool Passes(MadeJob job, JobFilter filter) =>
        (filter.Workplaces.Count == 0 || filter.Workplaces.Any(w => w.ToString() == job.Workplace))
        && (filter.Categories.Count == 0 || filter.Categories.Contains(job.Category))
        && (filter.Seniorities.Count == 0 || filter.Seniorities.Any(s => s.ToString() == job.Seniority))
        && (filter.EmploymentTypes.Count == 0 || filter.EmploymentTypes.Any(e => e.ToString() == job.Employment))
        && (filter.Skills.Count == 0 || filter.Skills.Intersect(job.Skills).Any())
        && (!filter.PayStated || job.Pay is not null)
        && (filter.PaysAtLeast is not { } floor || job.Pay is { } pay && pay.To >= floor)
        && (filter.Place is not { } place || job.Town == place);

    static void Count<T>(Dictionary<T, int> counts, T value) where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
}
