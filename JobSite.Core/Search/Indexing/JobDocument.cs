using JobSite.Core.Jobs;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Words;
using JobSite.Core.Skills;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace JobSite.Core.Search.Indexing;

/// <summary>Writes jobs down as the index keeps them. Not for two threads at once.</summary>
sealed class JobDocument
{
    static readonly FieldType Positions = Frozen(new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });
    static readonly FieldType Whole = Frozen(new()
    {
        IsIndexed = true,
        IsTokenized = false,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    });

    readonly Dictionary<JobParts, JobTokens> tokens = FieldWeights.All.ToDictionary(f => f.Field, f => new JobTokens(f.Field == JobParts.Body));

    public static Term IdOf(int jobId) => new(JobFields.Id, jobId.ToString("x", null));

    public IEnumerable<IIndexableField> Of(Job job, string plain)
    {
        var row = new byte[Row.Length];
        Row.Of(job).Write(row);
        var reach = JobReach.Of(job);
        var skills = job.Skills.SelectMany(s => SkillCatalog.Default.WithImplied(s.Slug)).Where(s => s.Length is > 0 and < 100).Distinct().ToList();

        yield return new Field(JobFields.Id, IdOf(job.Id).Text, Whole);
        yield return new BinaryDocValuesField(JobFields.Row, new BytesRef(row));
        yield return new BinaryDocValuesField(JobFields.Pay, new BytesRef(PayRow.Of(job)));
        yield return new SortedDocValuesField(JobFields.Company, new BytesRef(job.Company.Slug));
        yield return new SortedDocValuesField(JobFields.Reach, new BytesRef(reach));
        foreach (var skill in skills)
            yield return new SortedSetDocValuesField(JobFields.Skills, new BytesRef(skill));
        foreach (var key in Keys(job, skills))
            yield return new Field(JobFields.Keys, key, Whole);
        foreach (var pair in TitleTerms.Of(job.Title))
            yield return new Field(JobFields.TitlePairs, pair, Whole);

        yield return Text(JobParts.Title, job.Title);
        yield return Text(JobParts.Company, job.Company.Name);
        yield return Text(JobParts.Skills, [.. skills.Select(SkillName)]);
        yield return Text(JobParts.Place, [.. PlaceNames.Of(job)]);
        yield return Text(JobParts.Summary, job.Summary);
        yield return Text(JobParts.Body, plain);
    }

    Field Text(JobParts field, params IReadOnlyList<string> texts) =>
        new(FieldWeights.NameOf(field), tokens[field].Of(texts), Positions);

    static IEnumerable<string> Keys(Job job, IEnumerable<string> skills) => skills.Select(s => JobKeys.Skill(s))
        .Append(JobKeys.Company(job.Company.Slug))
        .Concat(job.Places.Concat(job.TwinPlaces).Select(p => p.Country).OfType<string>().Distinct().Select(JobKeys.Country));

    static string SkillName(string slug) => SkillCatalog.Default.Find(slug)?.Name ?? slug;

    static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
