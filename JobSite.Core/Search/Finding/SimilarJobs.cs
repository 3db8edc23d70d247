using System.Buffers;
using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;
using JobSite.Core.Search.Words;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Search.Finding;

/// <summary>Jobs that share the words of a title, the skills, the trade and the country; the rarer what they share, the more it counts.</summary>
static class SimilarJobs
{
    const int TitleWeight = 6;
    const int SkillWeight = 5;
    const int CategoryWeight = 8;
    const int CountryWeight = 8;
    const int MostTerms = 12;

    public static async Task<IReadOnlyList<int>> FindAsync(
        IDbContextFactory<JobSiteDb> dbs, IndexView view, int jobId, int most, DateTimeOffset now, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var job = await db.Jobs.AsNoTracking().Include(j => j.Company).SingleOrDefaultAsync(j => j.Id == jobId, cancel);
        if (job is null || most == 0)
            return [];

        using var top = new TopJobs(most);
        var shared = Shared(view, job).ToList();
        foreach (var segment in view.Segments)
            Rank(view, segment, job, shared, now, top);

        return top.Ids(0);
    }

    static IEnumerable<(Func<SegmentView, WordHits> Find, int Weight)> Shared(IndexView view, Job job)
    {
        foreach (var word in TypedWords.WordsOf(job.Title, MostTerms).Select(w => w.Term).Distinct())
        {
            var group = new WordGroup([.. WordGroup.FormsOf(word)], JobParts.Title);
            yield return Weighed(segment => WordFinder.Find(segment, group), TitleWeight);
        }

        foreach (var skill in job.Skills.Take(MostTerms))
            yield return Weighed(segment => WordFinder.Find(segment, JobFields.Keys, JobKeys.Skill(skill.Slug)), SkillWeight);
        foreach (var country in job.Places.Select(p => p.Country).OfType<string>().Distinct().Take(MostTerms))
            yield return (segment => WordFinder.Find(segment, JobFields.Keys, JobKeys.Country(country)), CountryWeight);

        (Func<SegmentView, WordHits>, int) Weighed(Func<SegmentView, WordHits> find, int weight)
        {
            var count = view.Segments.Sum(s => find(s).Count);
            return (find, (int)(weight * (1 + Math.Log(1 + (double)view.Documents / Math.Max(1, count)))));
        }
    }

    static void Rank(
        IndexView view, SegmentView segment, Job job, IReadOnlyList<(Func<SegmentView, WordHits> Find, int Weight)> shared, DateTimeOffset now, TopJobs top)
    {
        var columns = segment.Columns;
        var scores = ArrayPool<int>.Shared.Rent(columns.Documents);
        Array.Clear(scores, 0, columns.Documents);
        foreach (var (find, weight) in shared)
            find(segment).Each(document => scores[document] += weight);

        var own = view.Meanings.Companies.Find(job.Company.Slug) ?? -1;
        var visible = segment.At(now).Visible;
        var category = columns.Categories[Math.Max(0, Row.CategoryOf(job.CategoryKey))];
        for (var document = 0; document < columns.Documents; document++)
        {
            // A country alone makes nothing alike; a word or a skill always weighs more.
            if (scores[document] <= CountryWeight || !Bits.Has(visible, document)
                || columns.Ids[document] == job.Id || columns.Ids[document] == job.TwinOfId)
                continue;

            var score = scores[document] + (Bits.Has(category, document) ? CategoryWeight : 0);
            var isSame = columns.Company.Global[columns.Company[document]] == own;
            top.Add((long)(isSame ? score * 7 / 8 : score) << 32 | (uint)(columns.FirstSeen[document] / 60_000), columns.Ids[document]);
        }

        ArrayPool<int>.Shared.Return(scores);
    }
}
