using JobSite.Core.Data;
using JobSite.Core.Jobs;
using JobSite.Core.Skills;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Import;

/// <summary>Tags that a table gives for jobs by their ids, and that go to the jobs that are known by them.</summary>
static class JobAdditions
{
    public static async Task TakeAsync(
        JobSiteDb db, string source, IReadOnlyList<ReadRecord> additions, ImportTally tally, CancellationToken cancel)
    {
        if (additions.Count == 0)
            return;

        var ids = additions.Select(a => a.Job!.Id).ToList();
        var known = (await db.Jobs.Where(j => ids.Contains(j.Source!.Id)).ToListAsync(cancel)).ToLookup(j => j.Source!.Id);
        foreach (var addition in additions)
        {
            Job[] meant = [.. known[addition.Job!.Id]];
            if (meant.Length > 1)
                meant = [.. meant.Where(j => j.Source!.Name == source)];

            if (meant is not [var job])
                tally.Refuse([addition with { Job = null, Refusal = Why(known[addition.Job.Id].Any()) }]);
            else if (Tags(job, addition.Job.Tags))
                tally.Changed++;
            else
                tally.Unchanged++;
        }
    }

    static bool Tags(Job job, IReadOnlyList<string> tags)
    {
        var added = SkillCatalog.Default.FromTags(tags)
            .Where(slug => job.Skills.All(s => s.Slug != slug))
            .Take(Math.Max(0, JobReader.MostSkills - job.Skills.Count))
            .Select(slug => new JobSkill(slug, Must: false)).ToList();
        if (added.Count > 0)
            job.Skills = [.. job.Skills, .. added];

        return added.Count > 0;
    }

    static string Why(bool areSeveral) => areSeveral
        ? "jobs of several sources have this id; say which is meant with --source"
        : "it has tags for a job that is not here; import the file with the jobs first";
}
