using JobSite.Core.Search.Columns;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace JobSite.Core.Search.Indexing;

/// <summary>The index on the disk. With each commit it keeps its version and the number of the last change in it.</summary>
sealed class IndexFiles : IDisposable
{
    const string VersionKey = "version";
    const string SequenceKey = "sequence";
    const int Many = 100; // jobs worth several threads

    readonly Directory directory;
    readonly IndexWriter writer;
    readonly JobDocument[] documents = [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => new JobDocument())];

    public IndexFiles(Directory directory, Meanings meanings)
    {
        this.directory = directory;
        var data = Known(directory);
        writer = new(directory, Settings(meanings, data is null ? OpenMode.CREATE : OpenMode.APPEND));
        Sequence = data is null ? 0 : long.Parse(data[SequenceKey], null);
    }

    public long Sequence { get; set; }

    public void Write(JobChanges.Batch batch, DateTimeOffset now)
    {
        if (batch.Jobs.Count < Many)
            foreach (var job in batch.Jobs)
                Write(job, batch.AreNew, documents[0], now);
        else
            Parallel.For(0, documents.Length, i =>
            {
                for (var at = i; at < batch.Jobs.Count; at += documents.Length)
                    Write(batch.Jobs[at], batch.AreNew, documents[i], now);
            });

        Sequence = batch.UpTo;
    }

    void Write(JobToIndex one, bool isNew, JobDocument document, DateTimeOffset now)
    {
        var job = one.Job;
        if (job.VisibleUntil <= now || job.VisibleUntil <= job.VisibleFrom)
            writer.DeleteDocuments(JobDocument.IdOf(job.Id));
        else if (isNew)
            writer.AddDocument(document.Of(job, one.Plain));
        else
            writer.UpdateDocument(JobDocument.IdOf(job.Id), document.Of(job, one.Plain));
    }

    public DirectoryReader Refresh(DirectoryReader? before) => before is null
        ? DirectoryReader.Open(writer, applyAllDeletes: true)
        : DirectoryReader.OpenIfChanged(before, writer, applyAllDeletes: true) ?? before;

    public void Commit()
    {
        writer.SetCommitData(new Dictionary<string, string>
        {
            [VersionKey] = JobFields.Version,
            [SequenceKey] = Sequence.ToString(null, null),
        });
        writer.Commit();
    }

    public void Clear()
    {
        writer.DeleteAll();
        Sequence = 0;
    }

    /// <summary>Lets go of the folder, and leaves what is in it as it was.</summary>
    public void Abandon()
    {
        writer.Rollback();
        directory.Dispose();
    }

    public void Dispose()
    {
        Commit();
        writer.Dispose();
        directory.Dispose();
    }

    /// <summary>What the last commit says of itself; null where there is none, or none of this version.</summary>
    static IDictionary<string, string>? Known(Directory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
            return null;

        var infos = new SegmentInfos();
        infos.Read(directory);
        return infos.UserData.TryGetValue(VersionKey, out var version) && version == JobFields.Version ? infos.UserData : null;
    }

    static IndexWriterConfig Settings(Meanings meanings, OpenMode mode) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = mode,
        RAMBufferSizeMB = 48,
        WriteLockTimeout = 200,
        MergedSegmentWarmer = new Warmer(meanings),
    };

    sealed class Warmer(Meanings meanings) : IndexWriter.IndexReaderWarmer
    {
        public override void Warm(AtomicReader reader) => SegmentColumns.Of(reader, meanings);
    }
}
